package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.plan.Edits;
import org.dueregard.plan.Part;

/** What measures are to reach over time. What was approved stays; once the plan is approved, later targets may follow. */
@ApplicationScoped
class MeasureTargets {

    private final MeasureTargetRepository targets;

    MeasureTargets(MeasureTargetRepository targets) {
        this.targets = targets;
    }

    /** All targets of a plan by measure, each in the order of their days. */
    Map<UUID, List<MeasureTarget>> ofPlan(UUID planId) {
        return targets.ofPlan(planId).stream().collect(Collectors.groupingBy(MeasureTarget::measureId));
    }

    /** Compares the targets of one measure. */
    void plan(
            Edits edits,
            Part part,
            boolean frozen,
            UUID planId,
            UUID measureId,
            List<MeasureTarget> stored,
            MeasureInput input) {
        List<TargetInput> was = stored.stream().map(MeasureTarget::says).toList();
        List<TargetInput> sent = same(was, input.targets()) ? was : input.targets();
        boolean onlyMore = sent.size() >= was.size() && same(was, sent.subList(0, was.size()));
        part.when(!frozen || onlyMore, "targets", was, sent, now -> write(edits, planId, measureId, stored, now));
    }

    private void write(Edits edits, UUID planId, UUID measureId, List<MeasureTarget> stored, List<TargetInput> wanted) {
        Map<LocalDate, TargetInput> byDay =
                wanted.stream().collect(Collectors.toMap(TargetInput::from, Function.identity()));
        Map<LocalDate, MeasureTarget> there =
                stored.stream().collect(Collectors.toMap(target -> target.says().from(), Function.identity()));
        there.forEach((day, target) -> {
            TargetInput now = byDay.get(day);
            if (now == null) {
                targets.delete(target);
            } else if (!target.says().says(now)) {
                target.change(now);
            }
        });
        wanted.stream()
                .filter(one -> !there.containsKey(one.from()))
                .map(one -> new MeasureTarget(planId, measureId, one))
                .forEach(fresh -> edits.insert("measure_target", () -> targets.persist(fresh)));
    }

    private static boolean same(List<TargetInput> some, List<TargetInput> others) {
        return some.size() == others.size()
                && IntStream.range(0, some.size()).allMatch(i -> some.get(i).says(others.get(i)));
    }
}
