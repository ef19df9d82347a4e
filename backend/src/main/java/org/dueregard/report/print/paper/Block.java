package org.dueregard.report.print.paper;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document, or of a cell. */
public sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the title, then without gaps
     */
    record Heading(int level, String text) implements Block {}

    /**
     * A paragraph.
     *
     * @param number as printed before it, null where it has none
     */
    record Paragraph(@Nullable String number, List<Run> runs) implements Block {

        /** A paragraph without a number. */
        public static Paragraph of(String text) {
            return new Paragraph(null, List.of(Run.plain(text)));
        }
    }

    /** A list in which order does not matter. */
    record Bullets(List<List<Run>> items) implements Block {

        /** A list of plain texts. */
        public static Bullets of(List<String> texts) {
            return new Bullets(
                    texts.stream().map(text -> List.of(Run.plain(text))).toList());
        }
    }

    /**
     * How something stands: the word comes first, shape and colour second.
     *
     * @param word the word
     * @param tone the colour it goes with
     */
    record Status(String word, Tone tone) implements Block {}
}
