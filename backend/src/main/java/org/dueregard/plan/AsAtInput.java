package org.dueregard.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * For which day a plan is rated.
 *
 * @param rule how that day is found
 * @param position day of the last published position; needed by {@link AsAtRule#POSITION}. When it is left out, the
 *     latest published update gives it.
 */
public record AsAtInput(AsAtRule rule, @Nullable LocalDate position) {

    /** The period decides. */
    public static final AsAtInput STANDARD = new AsAtInput(AsAtRule.PERIOD, null);

    /** Refuses a fixed position without a date. */
    public AsAtInput {
        if (rule == AsAtRule.POSITION && position == null) {
            throw new IllegalArgumentException("A plan that is rated as at its position needs the date of it");
        }
    }
}
