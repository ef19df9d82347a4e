package org.dueregard.report.snapshot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.rag.Band;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RatedAction;
import org.dueregard.rag.RollUp;
import org.dueregard.rag.ShownRating;
import org.jspecify.annotations.Nullable;

/** Counts actions while they pass by: each once in every role, and once in the plan. */
final class Tally {

    private final Map<String, Map<UUID, RatedAction>> roles = new HashMap<>();
    private final Map<UUID, RatedAction> plan = new LinkedHashMap<>();

    void add(UUID action, String role, Band band, boolean statutory) {
        RatedAction rated = new RatedAction(band, statutory);
        roles.computeIfAbsent(role, code -> new LinkedHashMap<>()).put(action, rated);
        plan.put(action, rated);
    }

    RolePart.RollUpPart ofPlan(PlanRules rules, LocalDate asAt) {
        return rollUp(new ArrayList<>(plan.values()), rules, null, asAt);
    }

    RolePart.RollUpPart ofRole(String role, PlanRules rules, @Nullable OfficerRating officer, LocalDate asAt) {
        return rollUp(new ArrayList<>(roles.getOrDefault(role, Map.of()).values()), rules, officer, asAt);
    }

    private static RolePart.RollUpPart rollUp(
            List<RatedAction> actions, PlanRules rules, @Nullable OfficerRating officer, LocalDate asAt) {
        ShownRating<RollUp> shown = ShownRating.of(RollUp.of(actions, rules), officer, asAt);
        return new RolePart.RollUpPart(
                shown.rating(),
                shown.source(),
                shown.explanation(),
                shown.computed().counts());
    }
}
