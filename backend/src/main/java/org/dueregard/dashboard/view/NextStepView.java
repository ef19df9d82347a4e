package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Next step as the public interface shows it.
 *
 * @param text the words
 * @param owner owner; absent when there is none
 * @param due due; absent when there is none
 * @param dueText as published; absent when there is none
 */
public record NextStepView(
        String text,
        @Nullable String owner,
        @Nullable LocalDate due,
        @Nullable String dueText) {}
