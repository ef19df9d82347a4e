package org.dueregard.rag;

import java.util.OptionalInt;

/** Whole per cents for readers: rounded half up, and never forced to add up to 100. Nothing is decided by them. */
public final class Percent {

    private Percent() {}

    /**
     * What per cent {@code part} is of {@code whole}, rounded half up.
     *
     * @param part a count, not negative
     * @param whole a count; nothing comes back when it is not positive
     */
    public static OptionalInt of(int part, int whole) {
        if (whole <= 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Math.toIntExact(Math.floorDiv(200L * part + whole, 2L * whole)));
    }
}
