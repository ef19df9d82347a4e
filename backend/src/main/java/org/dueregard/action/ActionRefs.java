package org.dueregard.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says which action a reference stands for. */
@ApplicationScoped
public class ActionRefs {

    private final PlacementRepository placements;
    private final ActionRepository actions;

    ActionRefs(PlacementRepository placements, ActionRepository actions) {
        this.placements = placements;
        this.actions = actions;
    }

    /** The own references of all actions of a plan by identity. */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, String> own(UUID planId) {
        return actions.ofPlan(planId).stream().collect(Collectors.toMap(Action::id, Action::ref));
    }

    /** Identities of all actions of a plan by each reference that any of their places gives them. */
    @Transactional(TxType.MANDATORY)
    public Map<String, UUID> ofPlan(UUID planId) {
        return placements.ofPlan(planId).stream().collect(Collectors.toMap(Placement::ref, Placement::actionId));
    }
}
