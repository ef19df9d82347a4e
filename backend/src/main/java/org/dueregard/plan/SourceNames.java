package org.dueregard.plan;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The papers of one plan and the paragraphs that are kept of them.
 *
 * @param ids papers by code
 * @param paragraphs numbers of the paragraphs by code of the paper
 */
record SourceNames(Map<String, UUID> ids, Map<String, Set<String>> paragraphs) {

    /** The place that is cited, or null; refuses one that is not kept. */
    @Nullable
    Citation cite(@Nullable CitationInput cites, String kind, String asker) {
        if (cites == null) {
            return null;
        }
        UUID id = PlanEdit.found(ids, cites.source(), kind, asker, "cites");
        String paragraph = cites.paragraph();
        if (paragraph != null
                && !paragraphs.getOrDefault(cites.source(), Set.of()).contains(paragraph)) {
            throw new UnknownReference(kind, asker, "cites", cites.source() + " " + paragraph);
        }
        return new Citation(id, paragraph);
    }
}
