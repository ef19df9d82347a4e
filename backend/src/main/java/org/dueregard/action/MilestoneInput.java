package org.dueregard.action;

import java.time.LocalDate;
import org.dueregard.plan.DatedText;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way of an action.
 *
 * @param text what is to be reached
 * @param due by when
 * @param doneOn when it was reached
 */
public record MilestoneInput(
        String text, @Nullable DatedText due, @Nullable LocalDate doneOn) {}
