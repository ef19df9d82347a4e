package org.dueregard.committee.delivery;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a delivery that failed is tried again: pure. Waits grow threefold up to the longest, each a fifth shorter or longer
 * by chance, so that a server that comes back is not met by everybody at once.
 *
 * @param first wait after the first failure
 * @param longest longest wait, chance apart
 * @param giveUpAfter for how long it is tried
 */
record RetrySchedule(Duration first, Duration longest, Duration giveUpAfter) {

    private static final int GROWTH = 3;
    private static final double SPREAD = 0.2;

    /** Refuses what is no schedule. */
    RetrySchedule {
        if (first.isNegative() || first.isZero() || longest.compareTo(first) < 0 || giveUpAfter.isNegative()) {
            throw new IllegalArgumentException("Waits must be positive and grow");
        }
    }

    /** The wait after so many failures, chance apart. */
    Duration waitAfter(int failures) {
        Duration wait = first;
        for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(GROWTH);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }

    /**
     * When it is tried again.
     *
     * @param failures how often it failed since it was asked for
     * @param asked when it was asked for
     * @param now when it failed last
     * @param chance from 0, inclusive, to 1, exclusive
     * @param notBefore how long the other side asks to be left alone; more than the longest wait is not listened to
     * @return the moment, or null when days have passed and it is given up
     */
    @Nullable
    Instant next(int failures, Instant asked, Instant now, double chance, @Nullable Duration notBefore) {
        double factor = 1 - SPREAD + 2 * SPREAD * chance;
        Duration wait = Duration.ofMillis((long) (waitAfter(failures).toMillis() * factor));
        if (notBefore != null && notBefore.compareTo(wait) > 0) {
            wait = notBefore.compareTo(longest) < 0 ? notBefore : longest;
        }
        Instant next = now.plus(wait);
        return next.isAfter(asked.plus(giveUpAfter)) ? null : next;
    }
}
