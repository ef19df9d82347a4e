package org.dueregard.progress.cycle;

import java.util.List;

/**
 * A single message about something that has happened.
 *
 * @param about what it is about, in words that name this one occasion; a person is told of it once a day at most
 * @param subject subject of the mail, which is its heading as well
 * @param paragraphs what there is to say, as plain text
 * @param path where to look, such as {@code /hand-over}
 */
public record Notice(String about, String subject, List<String> paragraphs, String path) {

    /** Keeps a copy that nobody changes. */
    public Notice {
        paragraphs = List.copyOf(paragraphs);
    }
}
