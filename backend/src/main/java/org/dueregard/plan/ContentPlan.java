package org.dueregard.plan;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan whose content somebody reads or edits, whatever its status. Made by {@link ContentDesk}.
 *
 * @param status how far it has got
 * @param edit the plan as it is written to, with the names of its parts
 * @param organisationId whose plan it is
 */
public record ContentPlan(PlanStatus status, PlanEdit edit, UUID organisationId) {

    /** Identity of the plan. */
    public UUID id() {
        return edit.planId();
    }

    /** Reference of the plan. */
    public String ref() {
        return edit.ref();
    }

    /** Whether its wording may change. */
    public boolean isDraft() {
        return status == PlanStatus.DRAFT;
    }

    /** Whether nothing of it changes any more. */
    public boolean isOver() {
        return status.compareTo(PlanStatus.IN_FORCE) > 0;
    }

    /** Code of a service, or null. */
    public @Nullable String serviceCode(@Nullable UUID id) {
        return id == null ? null : key(edit.names().services(), id);
    }

    /** A place in a paper, as it is sent and shown. */
    public @Nullable CitationInput cited(@Nullable Citation cites) {
        return cites == null
                ? null
                : new CitationInput(key(edit.names().sources().ids(), cites.sourceId()), cites.paragraph());
    }

    /** What may be done with a part of the plan, given the fields of it that were not approved. */
    public List<ContentAbility> abilities(List<String> changeable) {
        if (isDraft()) {
            return List.of(ContentAbility.EDIT, ContentAbility.DELETE);
        }
        return changeable.isEmpty() ? List.of() : List.of(ContentAbility.EDIT);
    }

    /**
     * The fields that may change as the plan stands.
     *
     * @param all every field
     * @param open those that were not approved
     */
    public List<String> changeable(List<String> all, List<String> open) {
        if (isDraft()) {
            return all;
        }
        return isOver() ? List.of() : open;
    }

    private static String key(Map<String, UUID> ids, UUID id) {
        return ids.entrySet().stream()
                .filter(entry -> entry.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
