package org.dueregard.committee.readback;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param result what it comes to
 * @param detail in a sentence
 * @param meeting number of the meeting over there
 * @param item number and title of the item
 * @param address where people can look
 * @param decision what was decided, null while nothing is shown
 */
record Finding(
        Result result,
        String detail,
        @Nullable String meeting,
        @Nullable String item,
        @Nullable String address,
        @Nullable String decision,
        List<Read> documents) {

    /** What a finding comes to. */
    enum Result {
        /** Every document is there, byte for byte. */
        PUBLISHED,
        /** Something else is there. */
        DIFFERENT,
        /** Nothing is there although it should be. */
        MISSING
    }

    /**
     * A document as it was read.
     *
     * @param name name in the pack
     * @param expected hash of what was handed over
     * @param published hash of what is there, null when nothing is
     * @param title title over there
     */
    record Read(
            String name,
            String expected,
            @Nullable String published,
            @Nullable String title) {

        boolean isSame() {
            return expected.equals(published);
        }
    }
}
