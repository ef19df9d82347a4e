package org.dueregard.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A plan that is being written to in the current transaction. It knows what the plan was before, whose names it has, and
 * what has been done so far. Made by {@link PlanService}; used by one thread.
 */
public final class PlanEdit {

    private final UUID planId;
    private final String ref;
    private final boolean frozen;
    private final boolean reasoned;
    private final Actor actor;
    private final PlanNames names;
    private final List<Saved> saved = new ArrayList<>();
    private final List<Runnable> atEnd = new ArrayList<>();

    PlanEdit(UUID planId, String ref, boolean frozen, Actor actor, PlanNames names) {
        this(planId, ref, frozen, false, actor, names);
    }

    PlanEdit(UUID planId, String ref, boolean frozen, boolean reasoned, Actor actor, PlanNames names) {
        this.planId = planId;
        this.ref = ref;
        this.frozen = frozen;
        this.reasoned = reasoned;
        this.actor = actor;
        this.names = names;
    }

    /** Identity of the plan. */
    public UUID planId() {
        return planId;
    }

    /** Reference of the plan. */
    public String ref() {
        return ref;
    }

    /** Whether its approved wording was frozen before this edit began; a plan that is new is not. */
    public boolean isFrozen() {
        return frozen;
    }

    /** Whether whoever edits it says why, so that what was not approved may be put right. */
    public boolean isReasoned() {
        return reasoned;
    }

    PlanNames names() {
        return names;
    }

    /** Who edits it. */
    public Actor actor() {
        return actor;
    }

    /** Everything done so far, in order. */
    public List<Saved> saved() {
        return List.copyOf(saved);
    }

    /** Whether anything was written at all. */
    public boolean hasChanged() {
        return saved.stream().anyMatch(one -> one.outcome() != Outcome.UNCHANGED);
    }

    /** Notes what was done; services of other rooms tell here, so that {@link PlanService#finish} knows. */
    public List<Saved> done(List<Saved> outcomes) {
        saved.addAll(outcomes);
        return outcomes;
    }

    /** Identity of an objective of the plan; {@link UnknownReference} names who asked for one that is not there. */
    public UUID objective(String code, String kind, String asker, String field) {
        return found(names.objectives(), code, kind, asker, field);
    }

    /** Reference of an objective of the plan, or its identity when it is about to be removed. */
    public String objectiveRef(UUID id) {
        return names.objectives().entrySet().stream()
                .filter(objective -> objective.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(id::toString);
    }

    /** Identity of a service of the body, or null when none is named. */
    public @Nullable UUID service(@Nullable String code, String kind, String asker, String field) {
        return code == null ? null : found(names.services(), code, kind, asker, field);
    }

    /** A place in a paper of the plan, or null when none is cited. */
    public @Nullable Citation cite(@Nullable CitationInput cites, String kind, String asker) {
        return names.sources().cite(cites, kind, asker);
    }

    void atEnd(Runnable write) {
        atEnd.add(write);
    }

    void runEnd() {
        atEnd.forEach(Runnable::run);
        atEnd.clear();
    }

    static UUID found(Map<String, UUID> ids, String code, String kind, String asker, String field) {
        UUID id = ids.get(code);
        if (id == null) {
            throw new UnknownReference(kind, asker, field, code);
        }
        return id;
    }
}
