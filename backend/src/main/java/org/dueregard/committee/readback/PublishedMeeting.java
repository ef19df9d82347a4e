package org.dueregard.committee.readback;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as the committee papers system shows it.
 *
 * @param on null when the day it shows cannot be read
 * @param items none when it is one of a list
 */
record PublishedMeeting(int id, @Nullable LocalDate on, String committee, List<Item> items) {

    /**
     * An item of the agenda.
     *
     * @param decision what was decided, null while nothing is shown
     */
    record Item(String number, String title, @Nullable String decision, List<Attachment> attachments) {

        /** The item in a line. */
        String line() {
            return number.isBlank() ? title : number + " " + title;
        }
    }

    /**
     * A published document.
     *
     * @param publish false for one that is not for the public
     */
    record Attachment(int id, String title, @Nullable String url, boolean publish) {}
}
