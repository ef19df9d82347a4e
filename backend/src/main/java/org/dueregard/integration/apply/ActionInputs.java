package org.dueregard.integration.apply;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dueregard.action.ActionInput;
import org.dueregard.action.ClosureInput;
import org.dueregard.action.MilestoneInput;
import org.dueregard.action.PlacementInput;
import org.dueregard.integration.check.DocumentWalk;
import org.dueregard.integration.check.FieldDate;
import org.dueregard.integration.check.Within;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.ClosurePart;
import org.dueregard.integration.document.MilestonePart;
import org.dueregard.integration.document.ObjectivePart;
import org.jspecify.annotations.Nullable;

/** The actions of a document, each with all its places, its own place first. */
final class ActionInputs {

    private final Map<String, ActionInput> byRef = new LinkedHashMap<>();
    private final Map<String, String> ownRefs = new HashMap<>();

    ActionInputs(DocumentWalk walk) {
        Map<String, List<PlacementInput>> places = new HashMap<>();
        Map<String, String> wordings = new HashMap<>();
        walk.actions().stream()
                .filter(place -> place.item().sameAs() == null)
                .forEach(place -> wordings.put(
                        Given.value(place.item().ref()),
                        Given.value(place.item().wording())));
        walk.actions().stream()
                .filter(place -> place.item().sameAs() != null)
                .forEach(place -> addPlace(place, places, wordings));
        walk.actions().stream().filter(place -> place.item().sameAs() == null).forEach(place -> add(place, places));
    }

    List<ActionInput> actions() {
        return List.copyOf(byRef.values());
    }

    /** The own references of actions that are named by any of their places, each once, in the order of the plan. */
    List<String> own(List<String> refs) {
        List<String> named =
                refs.stream().map(ref -> ownRefs.getOrDefault(ref, ref)).toList();
        return byRef.keySet().stream().filter(named::contains).toList();
    }

    private void addPlace(
            Within<ObjectivePart, ActionPart> place,
            Map<String, List<PlacementInput>> places,
            Map<String, String> wordings) {
        ActionPart item = place.item();
        String own = Given.value(item.sameAs());
        String ref = Given.value(item.ref());
        ownRefs.put(ref, own);
        boolean same = Objects.equals(item.wording(), wordings.get(own));
        places.computeIfAbsent(own, first -> new ArrayList<>())
                .add(new PlacementInput(
                        Given.value(place.owner().item().ref()), ref, same ? null : item.wording(), position(place)));
    }

    private void add(Within<ObjectivePart, ActionPart> place, Map<String, List<PlacementInput>> places) {
        ActionPart item = place.item();
        String ref = Given.value(item.ref());
        List<PlacementInput> all = new ArrayList<>();
        all.add(new PlacementInput(Given.value(place.owner().item().ref()), ref, null, position(place)));
        all.addAll(places.getOrDefault(ref, List.of()));
        byRef.put(
                ref,
                new ActionInput(
                        ref,
                        Given.value(item.wording()),
                        item.subPoints(),
                        item.leadService(),
                        item.partners(),
                        Boolean.TRUE.equals(item.statutory()),
                        Dues.start(item),
                        Dues.of(item.due()),
                        List.copyOf(all),
                        item.milestones().stream().map(ActionInputs::milestone).toList(),
                        closure(item.closure()),
                        Given.cites(item.cites())));
    }

    /** An action stands in its objective where its document puts it. */
    private static int position(Within<ObjectivePart, ActionPart> place) {
        String pointer = place.pointer();
        return Integer.parseInt(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    private static MilestoneInput milestone(MilestonePart milestone) {
        return new MilestoneInput(
                Given.value(milestone.text()),
                Dues.dated(milestone.due(), milestone.dueText()),
                FieldDate.last(milestone.doneOn()));
    }

    private static @Nullable ClosureInput closure(@Nullable ClosurePart closure) {
        return closure == null
                ? null
                : new ClosureInput(Given.value(closure.disposition()), Given.value(closure.reason()));
    }
}
