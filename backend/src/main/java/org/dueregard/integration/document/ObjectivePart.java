package org.dueregard.integration.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An objective of a role.
 *
 * @param ref reference
 * @param text wording as approved
 * @param whyItMatters points that say why
 * @param priorities codes of the strategic priorities it serves
 * @param prioritiesText the priorities as published, where they are put in other words
 * @param crossCutting codes of the cross-cutting objectives it serves
 * @param relatedPlans codes of the plans it goes with
 * @param cites where it stands
 * @param actions its actions
 * @param measures its outcomes and measures
 */
public record ObjectivePart(
        @Nullable String ref,
        @Nullable String text,
        List<String> whyItMatters,
        List<String> priorities,
        @Nullable String prioritiesText,
        List<String> crossCutting,
        List<String> relatedPlans,
        @Nullable CitationPart cites,
        List<ActionPart> actions,
        List<MeasurePart> measures) {

    /** Lists that are left out are empty. */
    public ObjectivePart {
        whyItMatters = DocumentLists.orEmpty(whyItMatters);
        priorities = DocumentLists.orEmpty(priorities);
        crossCutting = DocumentLists.orEmpty(crossCutting);
        relatedPlans = DocumentLists.orEmpty(relatedPlans);
        actions = DocumentLists.orEmpty(actions);
        measures = DocumentLists.orEmpty(measures);
    }
}
