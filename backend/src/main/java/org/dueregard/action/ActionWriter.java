package org.dueregard.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.plan.Arrangement;
import org.dueregard.plan.Difference;
import org.dueregard.plan.Edits;
import org.dueregard.plan.Part;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.Saved;
import org.jspecify.annotations.Nullable;

/** Compares actions with what is stored, and then writes what differs. */
@ApplicationScoped
class ActionWriter {

    private final ActionRepository actions;
    private final PlacementRepository placements;
    private final StepRepository steps;
    private final PlacementWriter placementWriter;
    private final StepWriter stepWriter;

    ActionWriter(
            ActionRepository actions,
            PlacementRepository placements,
            StepRepository steps,
            PlacementWriter placementWriter,
            StepWriter stepWriter) {
        this.actions = actions;
        this.placements = placements;
        this.steps = steps;
        this.placementWriter = placementWriter;
        this.stepWriter = stepWriter;
    }

    List<Saved> write(PlanEdit plan, List<ActionInput> inputs, boolean complete) {
        Edits edits = Edits.ofPlan(plan.isFrozen());
        Stored stored = stored(plan.planId());
        boolean numbered = complete && !stored.arrangement(plan).equals(sent(inputs));
        int place = numbered ? 0 : stored.nextPlace();
        Integer last = numbered ? null : stored.nextPosition();
        for (ActionInput input : inputs) {
            Action there = stored.actions.remove(input.ref());
            Action action = there == null ? new Action(plan.planId(), input.ref(), place) : there;
            one(plan, edits, stored, there != null, action, input, numbered ? place : null, last);
            place += numbered || there == null ? 1 : 0;
        }
        if (complete && !stored.actions.isEmpty()) {
            removeRest(edits, plan.planId(), stored.actions);
        }
        return plan.done(edits.apply());
    }

    /**
     * Writes one action; the others of the plan stay as they are.
     *
     * @param order its place in the plan's order; null where it is, or after the others
     */
    List<Saved> writeOne(PlanEdit plan, ActionInput input, @Nullable Integer order) {
        Edits edits = Edits.of(plan);
        Stored stored = stored(plan.planId());
        Action there = stored.actions.get(input.ref());
        Action action = there == null ? new Action(plan.planId(), input.ref(), stored.nextPlace()) : there;
        one(plan, edits, stored, there != null, action, input, order, null);
        return plan.done(edits.apply());
    }

    /** Takes one action out of a draft. */
    List<Saved> remove(PlanEdit plan, Action action) {
        Edits edits = Edits.of(plan);
        removeRest(edits, plan.planId(), Map.of(action.ref(), action));
        return plan.done(edits.apply());
    }

    private void one(
            PlanEdit plan,
            Edits edits,
            Stored stored,
            boolean isThere,
            Action action,
            ActionInput input,
            @Nullable Integer order,
            @Nullable Integer last) {
        Part part = isThere ? edits.there(Action.KIND, input.ref()) : edits.added(Action.KIND, input.ref());
        edit(plan, part, action, input);
        if (order != null) {
            action.place(part, order);
        }
        if (!isThere) {
            edits.insert("action", () -> actions.persist(action));
        }
        placementWriter.plan(plan, edits, part, action.id(), stored.placementsOf(action), input, last);
        stepWriter.plan(edits, part, action.id(), stored.stepsOf(action), input.milestones());
        if (part.hasChanged()) {
            edits.write(action::saved);
        }
    }

    private static void edit(PlanEdit plan, Part part, Action action, ActionInput input) {
        action.edit(
                part,
                input,
                plan.service(input.leadService(), Action.KIND, input.ref(), "leadService"),
                plan.cite(input.cites(), Action.KIND, input.ref()));
    }

    /** Its places, milestones and links to measures go with an action. */
    private void removeRest(Edits edits, UUID planId, Map<String, Action> rest) {
        Set<UUID> reportedOn = actions.reportedOn(planId);
        rest.forEach((ref, action) -> {
            edits.leftOut(Action.KIND, ref, () -> actions.delete(action));
            if (reportedOn.contains(action.id())) {
                edits.refuse(new Difference(Action.KIND, ref, "updates", "published ones", null));
            }
        });
    }

    private Stored stored(UUID planId) {
        Map<String, Action> byRef = actions.ofPlan(planId).stream()
                .collect(Collectors.toMap(Action::ref, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        return new Stored(
                byRef,
                placements.ofPlan(planId).stream().collect(Collectors.groupingBy(Placement::actionId)),
                steps.ofPlan(planId).stream().collect(Collectors.groupingBy(Step::actionId)));
    }

    private static Arrangement sent(List<ActionInput> inputs) {
        return Arrangement.of(inputs.stream()
                .flatMap(input -> input.placements().stream())
                .map(place -> new Arrangement.Placed(place.objective(), place.ref(), place.position()))
                .toList());
    }

    private record Stored(
            Map<String, Action> actions, Map<UUID, List<Placement>> placements, Map<UUID, List<Step>> steps) {

        List<Placement> placementsOf(Action action) {
            return placements.getOrDefault(action.id(), List.of());
        }

        List<Step> stepsOf(Action action) {
            return steps.getOrDefault(action.id(), List.of());
        }

        Arrangement arrangement(PlanEdit plan) {
            return Arrangement.of(placements.values().stream()
                    .flatMap(List::stream)
                    .map(Placement::place)
                    .map(place -> new Arrangement.Placed(
                            plan.objectiveRef(place.objectiveId()), place.ref(), place.ordinal()))
                    .toList());
        }

        int nextPosition() {
            return placements.values().stream()
                            .flatMap(List::stream)
                            .mapToInt(placement -> placement.place().ordinal())
                            .max()
                            .orElse(-1)
                    + 1;
        }

        int nextPlace() {
            return actions.values().stream().mapToInt(Action::ordinal).max().orElse(-1) + 1;
        }
    }
}
