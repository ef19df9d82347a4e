package org.dueregard.dashboard.view;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Percentages that may not be there. */
final class Percents {

    private Percents() {}

    static @Nullable Integer orNull(OptionalInt percent) {
        return percent.isPresent() ? percent.getAsInt() : null;
    }
}
