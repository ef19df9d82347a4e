package org.dueregard.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dueregard.plan.ContentPlan;
import org.dueregard.plan.ContentView;

/** Actions as officers edit them. */
@ApplicationScoped
public class ActionContents {

    private final ActionRepository actions;
    private final PlacementRepository placements;
    private final StepRepository steps;

    ActionContents(ActionRepository actions, PlacementRepository placements, StepRepository steps) {
        this.actions = actions;
        this.placements = placements;
        this.steps = steps;
    }

    /** All actions of a plan, in its order. */
    @Transactional(TxType.MANDATORY)
    public List<ContentView<ActionFields>> all(ContentPlan plan) {
        Map<UUID, List<Placement>> places =
                placements.ofPlan(plan.id()).stream().collect(Collectors.groupingBy(Placement::actionId));
        Map<UUID, List<Step>> milestones =
                steps.ofPlan(plan.id()).stream().collect(Collectors.groupingBy(Step::actionId));
        return actions.ofPlan(plan.id()).stream()
                .map(action -> view(
                        plan,
                        action,
                        places.getOrDefault(action.id(), List.of()),
                        milestones.getOrDefault(action.id(), List.of())))
                .toList();
    }

    ContentView<ActionFields> view(ContentPlan plan, Action action) {
        return view(plan, action, placements.ofAction(action.id()), steps.ofAction(action.id()));
    }

    private static ContentView<ActionFields> view(
            ContentPlan plan, Action action, List<Placement> places, List<Step> milestones) {
        List<String> changeable = plan.changeable(ActionFields.ALL, ActionFields.OPEN);
        ActionFields fields = action.fields(
                plan.serviceCode(action.leadServiceId()),
                plan.cited(action.cites()),
                places.stream()
                        .map(Placement::place)
                        .sorted(Comparator.comparing(
                                        (Place place) -> !place.ref().equals(action.ref()))
                                .thenComparing(Place::ref))
                        .map(place -> new PlacementFields(
                                plan.edit().objectiveRef(place.objectiveId()),
                                place.ref(),
                                action.says(place.wording()) ? null : place.wording(),
                                place.ordinal()))
                        .toList(),
                milestones.stream().map(Step::fields).toList());
        return new ContentView<>(
                action.ref(),
                plan.ref(),
                plan.status(),
                action.version(),
                fields,
                changeable,
                plan.abilities(changeable));
    }
}
