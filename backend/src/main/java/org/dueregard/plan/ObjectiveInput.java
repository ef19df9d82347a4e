package org.dueregard.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the body wants to reach in one of its roles.
 *
 * @param ref reference
 * @param text wording as approved
 * @param whyItMatters points that say why, in order
 * @param priorities codes of the strategic priorities it serves
 * @param prioritiesText the priorities as published, where the plan puts them in other words
 * @param crossCutting codes of the cross-cutting objectives it serves
 * @param relatedPlans codes of the plans it goes with
 * @param cites where it stands
 */
public record ObjectiveInput(
        String ref,
        String text,
        List<String> whyItMatters,
        List<String> priorities,
        @Nullable String prioritiesText,
        List<String> crossCutting,
        List<String> relatedPlans,
        @Nullable CitationInput cites) {}
