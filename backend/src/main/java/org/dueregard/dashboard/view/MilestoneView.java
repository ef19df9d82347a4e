package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Milestone as the public interface shows it.
 *
 * @param text the words
 * @param due due; absent when there is none
 * @param dueText due text; absent when there is none
 * @param done done
 * @param doneOn done on; absent when there is none
 */
public record MilestoneView(
        String text,
        @Nullable LocalDate due,
        @Nullable String dueText,
        boolean done,
        @Nullable LocalDate doneOn) {}
