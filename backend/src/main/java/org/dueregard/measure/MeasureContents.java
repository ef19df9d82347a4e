package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.action.ActionRefs;
import org.dueregard.plan.ContentPlan;
import org.dueregard.plan.ContentView;

/** Outcomes and measures as officers edit them. */
@ApplicationScoped
public class MeasureContents {

    private final MeasureRepository measures;
    private final MeasureLinks links;
    private final MeasureTargets targets;
    private final ActionRefs actions;

    MeasureContents(MeasureRepository measures, MeasureLinks links, MeasureTargets targets, ActionRefs actions) {
        this.measures = measures;
        this.links = links;
        this.targets = targets;
        this.actions = actions;
    }

    /** All measures of a plan, in its order. */
    @Transactional(TxType.MANDATORY)
    public List<ContentView<MeasureFields>> all(ContentPlan plan) {
        Map<UUID, String> own = actions.own(plan.id());
        Map<UUID, List<MeasureAction>> judged = links.ofPlan(plan.id());
        Map<UUID, List<MeasureTarget>> aims = targets.ofPlan(plan.id());
        return measures.ofPlan(plan.id()).stream()
                .map(measure -> view(plan, measure, judged, aims, own))
                .toList();
    }

    ContentView<MeasureFields> view(ContentPlan plan, Measure measure) {
        UUID id = plan.id();
        return view(plan, measure, links.ofPlan(id), targets.ofPlan(id), actions.own(id));
    }

    private static ContentView<MeasureFields> view(
            ContentPlan plan,
            Measure measure,
            Map<UUID, List<MeasureAction>> judged,
            Map<UUID, List<MeasureTarget>> aims,
            Map<UUID, String> own) {
        MeasureFields fields = measure.fields(
                plan.edit().objectiveRef(measure.objectiveId()),
                judged.getOrDefault(measure.id(), List.of()).stream()
                        .map(link -> own.getOrDefault(link.actionId(), ""))
                        .sorted()
                        .toList(),
                aims.getOrDefault(measure.id(), List.of()).stream()
                        .map(MeasureTarget::says)
                        .toList(),
                plan.cited(measure.cites()));
        List<String> changeable = plan.changeable(MeasureFields.ALL, fields.open());
        return new ContentView<>(
                measure.ref(),
                plan.ref(),
                plan.status(),
                measure.version(),
                fields,
                changeable,
                plan.abilities(changeable));
    }
}
