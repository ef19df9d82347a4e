package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.plan.Edits;
import org.dueregard.plan.Part;
import org.dueregard.plan.UnknownReference;

/** Links measures to the actions they judge. */
@ApplicationScoped
class MeasureLinks {

    private final MeasureActionRepository links;

    MeasureLinks(MeasureActionRepository links) {
        this.links = links;
    }

    /** All links of a plan by measure. */
    Map<UUID, List<MeasureAction>> ofPlan(UUID planId) {
        return links.ofPlan(planId).stream().collect(Collectors.groupingBy(MeasureAction::measureId));
    }

    /** Compares the actions of one measure. Linking is not wording, so it may change at any time. */
    void plan(
            Edits edits,
            Part part,
            UUID planId,
            UUID measureId,
            List<MeasureAction> stored,
            MeasureInput input,
            Map<String, UUID> actions) {
        Set<UUID> was = stored.stream().map(MeasureAction::actionId).collect(Collectors.toSet());
        Set<UUID> sent = input.actions().stream()
                .map(ref -> found(actions, input.ref(), ref))
                .collect(Collectors.toSet());
        part.free("actions", was, sent, now -> {
            stored.stream().filter(link -> !now.contains(link.actionId())).forEach(links::delete);
            now.stream()
                    .filter(action -> !was.contains(action))
                    .sorted()
                    .map(action -> new MeasureAction(planId, measureId, action))
                    .forEach(fresh -> edits.insert("measure_action", () -> links.persist(fresh)));
        });
    }

    private static UUID found(Map<String, UUID> actions, String measure, String ref) {
        UUID id = actions.get(ref);
        if (id == null) {
            throw new UnknownReference(Measure.KIND, measure, "actions", ref);
        }
        return id;
    }
}
