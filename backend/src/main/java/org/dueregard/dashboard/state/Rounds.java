package org.dueregard.dashboard.state;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Works out the current round of something that comes round again. */
final class Rounds {

    private Rounds() {}

    /**
     * The day of the current round: the first one that nobody has answered yet. An update answers the round in whose
     * span it falls (after the round before, up to its own day), and with it all earlier ones.
     *
     * @param first day of the first round
     * @param months months between two rounds, at least 1
     * @param latestUpdate day of the latest update, or null
     */
    static LocalDate current(LocalDate first, int months, @Nullable LocalDate latestUpdate) {
        if (latestUpdate == null) {
            return first;
        }
        int round = 0;
        while (day(first, months, round - 1).isBefore(latestUpdate)) {
            round++;
        }
        return day(first, months, round);
    }

    /** Counted from the first round each time: adding step by step would drift at the ends of short months. */
    private static LocalDate day(LocalDate first, int months, int round) {
        try {
            return first.plusMonths((long) months * round);
        } catch (DateTimeException beyondTheCalendar) {
            return LocalDate.MAX;
        }
    }
}
