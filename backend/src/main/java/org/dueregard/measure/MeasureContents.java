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
    private final ActionRefs actions;

    MeasureContents(MeasureRepository measures, MeasureLinks links, ActionRefs actions) {
        this.measures = measures;
        this.links = links;
        this.actions = actions;
    }

    /** All measures of a plan, in its order. */
    @Transactional(TxType.MANDATORY)
    public List<ContentView<MeasureFields>> all(ContentPlan plan) {
        Map<UUID, String> own = actions.own(plan.id());
        Map<UUID, List<MeasureAction>> judged = links.ofPlan(plan.id());
        return measures.ofPlan(plan.id()).stream()
                .map(measure -> view(plan, measure, judged.getOrDefault(measure.id(), List.of()), own))
                .toList();
    }

    ContentView<MeasureFields> view(ContentPlan plan, Measure measure) {
        Map<UUID, List<MeasureAction>> judged = links.ofPlan(plan.id());
        return view(plan, measure, judged.getOrDefault(measure.id(), List.of()), actions.own(plan.id()));
    }

    private static ContentView<MeasureFields> view(
            ContentPlan plan, Measure measure, List<MeasureAction> judged, Map<UUID, String> own) {
        MeasureFields fields = measure.fields(
                plan.edit().objectiveRef(measure.objectiveId()),
                judged.stream()
                        .map(link -> own.getOrDefault(link.actionId(), ""))
                        .sorted()
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
