package org.dueregard.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes into an objective.
 *
 * @param ref reference; only of a new one
 * @param role code of the role
 * @param text wording
 * @param whyItMatters points that say why, in order
 * @param priorities codes of strategic priorities
 * @param prioritiesText the priorities where the plan puts them in other words
 * @param crossCutting codes of cross-cutting objectives
 * @param relatedPlans codes of related plans
 * @param cites where it stands
 * @param order place in the plan's order
 * @param reason why it is changed; never shown again here
 */
public record ObjectiveFields(
        @Nullable String ref,
        String role,
        String text,
        List<String> whyItMatters,
        List<String> priorities,
        @Nullable String prioritiesText,
        List<String> crossCutting,
        List<String> relatedPlans,
        @Nullable CitationInput cites,
        @Nullable Integer order,
        @Nullable String reason) {

    static final List<String> ALL = List.of(
            "role",
            "text",
            "whyItMatters",
            "priorities",
            "prioritiesText",
            "crossCutting",
            "relatedPlans",
            "cites",
            "order");
    static final List<String> OPEN = List.of("cites", "order");

    /** What is left out of a body is empty. */
    public ObjectiveFields {
        whyItMatters = Objects.requireNonNullElse(whyItMatters, List.of());
        priorities = Objects.requireNonNullElse(priorities, List.of());
        crossCutting = Objects.requireNonNullElse(crossCutting, List.of());
        relatedPlans = Objects.requireNonNullElse(relatedPlans, List.of());
    }

    ObjectiveInput input(String own) {
        return new ObjectiveInput(
                own, text, whyItMatters, priorities, prioritiesText, crossCutting, relatedPlans, cites);
    }
}
