package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Latest update as the public interface shows it.
 *
 * @param actionRef action ref
 * @param wording of the action
 * @param date day
 * @param progress progress
 * @param rating shown rating of the action
 * @param source the place in a paper it comes from; absent when there is none
 */
public record LatestUpdateView(
        String actionRef,
        String wording,
        LocalDate date,
        String progress,
        Rating rating,
        @Nullable CitationView source) {}
