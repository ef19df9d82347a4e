package org.dueregard.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.plan.Part;
import org.dueregard.plan.PlanEdit;

/** Puts actions in their places. */
@ApplicationScoped
class PlacementWriter {

    private final PlacementRepository placements;

    PlacementWriter(PlacementRepository placements) {
        this.placements = placements;
    }

    /** Compares the places of one action. */
    void plan(PlanEdit plan, Part part, UUID actionId, List<Placement> stored, ActionInput input) {
        List<Place> sent = sent(plan, input);
        List<Place> was = stored.stream().map(Placement::place).toList();
        part.fixed("placements", words(plan, was), words(plan, sent), same -> replace(plan, actionId, stored, sent));
    }

    /** Places that stay are changed; only then new ones come, as a plan has each reference once. */
    private void replace(PlanEdit plan, UUID actionId, List<Placement> stored, List<Place> sent) {
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
                .forEach(place -> placements.persist(new Placement(plan.planId(), actionId, place)));
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
