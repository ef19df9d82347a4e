package org.dueregard.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.plan.Edits;
import org.dueregard.plan.Part;
import org.dueregard.plan.PlanEdit;
import org.jspecify.annotations.Nullable;

/** Puts actions in their places. */
@ApplicationScoped
class PlacementWriter {

    private final PlacementRepository placements;

    PlacementWriter(PlacementRepository placements) {
        this.placements = placements;
    }

    /**
     * Compares the places of one action.
     *
     * @param last where new places come among those of an objective when their order was not sent; null when it was
     */
    void plan(
            PlanEdit plan,
            Edits edits,
            Part part,
            UUID actionId,
            List<Placement> stored,
            ActionInput input,
            @Nullable Integer last) {
        Map<String, Integer> order = stored.stream()
                .collect(Collectors.toMap(Placement::ref, one -> one.place().ordinal()));
        List<Place> sent = sent(plan, input).stream()
                .map(place -> last == null ? place : place.at(order.getOrDefault(place.ref(), last)))
                .toList();
        List<Place> was = stored.stream().map(Placement::place).toList();
        List<String> wordsBefore = words(plan, was);
        List<String> wordsNow = words(plan, sent);
        part.fixed("placements", wordsBefore, wordsNow, same -> replace(plan, edits, actionId, stored, sent));
        if (wordsBefore.equals(wordsNow)) {
            part.free("order", Set.copyOf(was), Set.copyOf(sent), same -> replace(plan, edits, actionId, stored, sent));
        }
    }

    /** Places that stay are changed; only then new ones come, as a plan has each reference once. */
    private void replace(PlanEdit plan, Edits edits, UUID actionId, List<Placement> stored, List<Place> sent) {
        Map<String, Place> left = sent.stream().collect(Collectors.toMap(Place::ref, Function.identity()));
        List<Placement> gone = new ArrayList<>();
        for (Placement placement : stored) {
            Place place = left.remove(placement.ref());
            if (place == null) {
                gone.add(placement);
            } else {
                placement.become(place);
            }
        }
        if (!gone.isEmpty()) {
            gone.forEach(placements::delete);
            placements.flush();
        }
        sent.stream()
                .filter(place -> left.containsKey(place.ref()))
                .map(place -> new Placement(plan.planId(), actionId, place))
                .forEach(fresh -> edits.insert("action_placement", () -> placements.persist(fresh)));
    }

    private static List<Place> sent(PlanEdit plan, ActionInput input) {
        List<Place> places = new ArrayList<>();
        for (PlacementInput place : input.placements()) {
            UUID objective = plan.objective(place.objective(), Action.KIND, input.ref(), "objective");
            String wording = Objects.requireNonNullElse(place.wording(), input.wording());
            places.add(new Place(place.ref(), objective, wording, place.position()));
        }
        return places;
    }

    private static List<String> words(PlanEdit plan, List<Place> places) {
        return places.stream()
                .map(place -> place.ref() + " in " + plan.objectiveRef(place.objectiveId()) + ": " + place.wording())
                .sorted()
                .toList();
    }
}
