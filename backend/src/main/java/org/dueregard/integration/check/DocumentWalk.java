package org.dueregard.integration.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.MeasurePart;
import org.dueregard.integration.document.ObjectivePart;
import org.dueregard.integration.document.PlanPart;
import org.dueregard.integration.document.ReadingPart;
import org.dueregard.integration.document.RolePart;
import org.dueregard.integration.document.SourcePart;
import org.dueregard.integration.document.UpdatePart;

/**
 * Everything in a plan in flat lists, in the order of the document, each with its place.
 *
 * @param plan the plan
 * @param sources its papers
 * @param roles its roles
 * @param objectives their objectives
 * @param actions their actions, places of actions included
 * @param updates the updates of the actions
 * @param measures the outcomes and measures of the objectives
 * @param readings the readings of the measures
 */
public record DocumentWalk(
        At<PlanPart> plan,
        List<At<SourcePart>> sources,
        List<At<RolePart>> roles,
        List<Within<RolePart, ObjectivePart>> objectives,
        List<Within<ObjectivePart, ActionPart>> actions,
        List<Within<ActionPart, UpdatePart>> updates,
        List<Within<ObjectivePart, MeasurePart>> measures,
        List<Within<MeasurePart, ReadingPart>> readings) {

    /** Walks a plan. */
    public static DocumentWalk of(PlanPart part) {
        At<PlanPart> plan = new At<>("/plan", part);
        List<At<RolePart>> roles = plan.list("roles", PlanPart::roles);
        List<Within<RolePart, ObjectivePart>> objectives = within(roles, "objectives", RolePart::objectives);
        List<At<ObjectivePart>> each = parts(objectives);
        List<Within<ObjectivePart, ActionPart>> actions = within(each, "actions", ObjectivePart::actions);
        List<Within<ObjectivePart, MeasurePart>> measures = within(each, "measures", ObjectivePart::measures);
        return new DocumentWalk(
                plan,
                plan.list("sources", PlanPart::sources),
                roles,
                objectives,
                actions,
                within(parts(actions), "updates", ActionPart::updates),
                measures,
                within(parts(measures), "readings", MeasurePart::readings));
    }

    private static <O, T> List<Within<O, T>> within(List<At<O>> owners, String name, Function<O, List<T>> list) {
        List<Within<O, T>> result = new ArrayList<>();
        for (At<O> owner : owners) {
            owner.list(name, list).forEach(part -> result.add(new Within<>(owner, part)));
        }
        return result;
    }

    private static <O, T> List<At<T>> parts(List<Within<O, T>> list) {
        return list.stream().map(Within::part).toList();
    }
}
