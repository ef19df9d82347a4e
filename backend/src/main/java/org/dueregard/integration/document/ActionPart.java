package org.dueregard.integration.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action, or with {@code sameAs} another place of one: then only the reference and the wording are its own.
 *
 * @param ref reference
 * @param sameAs reference of the action that this one is
 * @param wording wording as approved
 * @param subPoints points under the wording
 * @param leadService code of the service that leads it
 * @param partners who else takes part
 * @param statutory whether the law asks for it
 * @param start first day of work
 * @param due when it is due
 * @param milestones its steps
 * @param closure how it ended
 * @param carriedFrom the actions of earlier plans it comes from
 * @param carriedTo the actions of later plans that go on with it
 * @param cites where it stands
 * @param updates its updates
 */
public record ActionPart(
        @Nullable String ref,
        @Nullable String sameAs,
        @Nullable String wording,
        List<String> subPoints,
        @Nullable String leadService,
        List<String> partners,
        @Nullable Boolean statutory,
        @Nullable String start,
        @Nullable DuePart due,
        List<MilestonePart> milestones,
        @Nullable ClosurePart closure,
        List<LinkPart> carriedFrom,
        List<LinkPart> carriedTo,
        @Nullable CitationPart cites,
        List<UpdatePart> updates) {

    /** Lists that are left out are empty. */
    public ActionPart {
        subPoints = DocumentLists.orEmpty(subPoints);
        partners = DocumentLists.orEmpty(partners);
        milestones = DocumentLists.orEmpty(milestones);
        carriedFrom = DocumentLists.orEmpty(carriedFrom);
        carriedTo = DocumentLists.orEmpty(carriedTo);
        updates = DocumentLists.orEmpty(updates);
    }
}
