package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.action.ActionRefs;
import org.dueregard.plan.Arrangement;
import org.dueregard.plan.Difference;
import org.dueregard.plan.Edits;
import org.dueregard.plan.Part;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.Saved;
import org.jspecify.annotations.Nullable;

/** Compares measures with what is stored, and then writes what differs. */
@ApplicationScoped
class MeasureWriter {

    private final MeasureRepository measures;
    private final MeasureLinks links;
    private final MeasureTargets targets;
    private final ActionRefs actions;

    MeasureWriter(MeasureRepository measures, MeasureLinks links, MeasureTargets targets, ActionRefs actions) {
        this.measures = measures;
        this.links = links;
        this.targets = targets;
        this.actions = actions;
    }

    List<Saved> write(PlanEdit plan, List<MeasureInput> inputs, boolean complete) {
        Edits edits = Edits.ofPlan(plan.isFrozen());
        Map<String, Measure> rest =
                measures.ofPlan(plan.planId()).stream().collect(Collectors.toMap(Measure::ref, Function.identity()));
        Known known = known(plan);
        boolean numbered = complete && !stored(plan, rest.values()).equals(sent(inputs));
        int place = numbered ? 0 : nextPlace(rest);
        for (MeasureInput input : inputs) {
            Measure there = rest.remove(input.ref());
            one(plan, edits, there, input, there == null ? place : there.ordinal(), numbered ? place : null, known);
            place += numbered || there == null ? 1 : 0;
        }
        if (complete && !rest.isEmpty()) {
            removeRest(edits, plan.planId(), rest);
        }
        return plan.done(edits.apply());
    }

    /**
     * Writes one measure; the others of the plan stay as they are.
     *
     * @param order its place in the plan's order; null where it is, or after the others
     */
    List<Saved> writeOne(PlanEdit plan, MeasureInput input, @Nullable Integer order) {
        Edits edits = Edits.of(plan);
        Map<String, Measure> all =
                measures.ofPlan(plan.planId()).stream().collect(Collectors.toMap(Measure::ref, Function.identity()));
        one(plan, edits, all.get(input.ref()), input, nextPlace(all), order, known(plan));
        return plan.done(edits.apply());
    }

    /** Takes one measure out of a draft. */
    List<Saved> remove(PlanEdit plan, Measure measure) {
        Edits edits = Edits.of(plan);
        removeRest(edits, plan.planId(), Map.of(measure.ref(), measure));
        return plan.done(edits.apply());
    }

    private static Arrangement stored(PlanEdit plan, Collection<Measure> measures) {
        return Arrangement.of(measures.stream()
                .map(one -> new Arrangement.Placed(plan.objectiveRef(one.objectiveId()), one.ref(), one.ordinal()))
                .toList());
    }

    private static Arrangement sent(List<MeasureInput> inputs) {
        return Arrangement.of(IntStream.range(0, inputs.size())
                .mapToObj(i -> new Arrangement.Placed(
                        inputs.get(i).objective(), inputs.get(i).ref(), i))
                .toList());
    }

    private record Known(
            Map<UUID, List<MeasureAction>> judged, Map<UUID, List<MeasureTarget>> targets, Map<String, UUID> actions) {}

    private Known known(PlanEdit plan) {
        UUID planId = plan.planId();
        return new Known(links.ofPlan(planId), targets.ofPlan(planId), actions.ofPlan(planId));
    }

    private void one(
            PlanEdit plan,
            Edits edits,
            @Nullable Measure there,
            MeasureInput input,
            int place,
            @Nullable Integer order,
            Known known) {
        UUID objective = plan.objective(input.objective(), Measure.KIND, input.ref(), "objective");
        Measure measure = there == null ? new Measure(plan.planId(), objective, input, place) : there;
        Part part = edit(plan, edits, there, measure, input, objective);
        if (order != null) {
            measure.place(part, order);
        }
        if (there == null) {
            edits.insert("measure", () -> measures.persist(measure));
        }
        List<MeasureAction> judged = known.judged().getOrDefault(measure.id(), List.of());
        links.plan(edits, part, plan.planId(), measure.id(), judged, input, known.actions());
        List<MeasureTarget> aims = known.targets().getOrDefault(measure.id(), List.of());
        targets.plan(edits, part, plan.isFrozen(), plan.planId(), measure.id(), aims, input);
        if (part.hasChanged()) {
            edits.write(measure::saved);
        }
    }

    private Part edit(
            PlanEdit plan, Edits edits, @Nullable Measure there, Measure measure, MeasureInput input, UUID objective) {
        Part part = there == null ? edits.added(Measure.KIND, input.ref()) : edits.there(Measure.KIND, input.ref());
        String was = plan.objectiveRef(measure.objectiveId());
        part.fixed("objective", was, input.objective(), ref -> measure.moveTo(objective));
        if (there != null && !Objects.equals(there.derivation(), input.derivation())) {
            keepWhatReadingsWereWorkedOutBy(plan, edits, there, input);
        }
        measure.edit(part, input, plan.cite(input.cites(), Measure.KIND, input.ref()));
        return part;
    }

    private void keepWhatReadingsWereWorkedOutBy(PlanEdit plan, Edits edits, Measure there, MeasureInput input) {
        if (measures.read(plan.planId()).contains(there.id())) {
            String was = there.derivation() == null
                    ? "typed readings"
                    : there.derivation().definition();
            String sent = input.derivation() == null ? null : input.derivation().definition();
            edits.refuse(new Difference(Measure.KIND, input.ref(), "derivation", was, sent));
        }
    }

    /** Its links to actions go with a measure. */
    private void removeRest(Edits edits, UUID planId, Map<String, Measure> rest) {
        Set<UUID> read = measures.read(planId);
        rest.forEach((ref, measure) -> {
            edits.leftOut(Measure.KIND, ref, () -> measures.delete(measure));
            if (read.contains(measure.id())) {
                edits.refuse(new Difference(Measure.KIND, ref, "readings", "published ones", null));
            }
        });
    }

    private static int nextPlace(Map<String, Measure> measures) {
        return measures.values().stream().mapToInt(Measure::ordinal).max().orElse(-1) + 1;
    }
}
