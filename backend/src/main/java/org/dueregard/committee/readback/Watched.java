package org.dueregard.committee.readback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pack whose publication is awaited or known.
 *
 * @param meetingOn day of the meeting as it is now, which may have been moved
 * @param committee number of the body over there, or null when nobody has set it
 * @param meeting number of the meeting over there, or null when nobody has set it
 * @param clearDays days for which papers must be public before the meeting
 * @param documents what was handed over
 * @param last the latest row, or null
 */
record Watched(
        UUID id,
        String ref,
        String title,
        String body,
        LocalDate meetingOn,
        @Nullable Integer committee,
        @Nullable Integer meeting,
        int clearDays,
        List<Document> documents,
        @Nullable Finding last) {

    /** A document that was handed over. */
    record Document(String name, String part, String sha256) {

        /** What the formats of one document have in common. */
        String stem() {
            int dot = name.lastIndexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }
    }
}
