package org.dueregard.dashboard.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objective as the public interface shows it.
 *
 * @param ref reference that people see
 * @param plan reference of the plan
 * @param role the role
 * @param text the words
 * @param whyItMatters why it matters
 * @param priorities priorities
 * @param prioritiesText as published, where the plan says it in other words; absent when there is none
 * @param crossCutting cross cutting
 * @param relatedPlans related plans
 * @param source the place in a paper it comes from; absent when there is none
 * @param actionCount action count
 * @param measureCount measure count
 * @param abilities what the caller may do with it
 */
public record ObjectiveView(
        String ref,
        String plan,
        NamedView role,
        String text,
        List<String> whyItMatters,
        List<NamedView> priorities,
        @Nullable String prioritiesText,
        List<NamedView> crossCutting,
        List<NamedView> relatedPlans,
        @Nullable CitationView source,
        int actionCount,
        int measureCount,
        List<String> abilities) {}
