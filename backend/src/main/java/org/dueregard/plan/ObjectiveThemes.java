package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Links objectives to the themes they serve. */
@ApplicationScoped
class ObjectiveThemes {

    private final ObjectiveThemeRepository links;

    ObjectiveThemes(ObjectiveThemeRepository links) {
        this.links = links;
    }

    /** All links of a plan by objective, in order. */
    Map<UUID, List<ObjectiveTheme>> ofPlan(UUID planId) {
        return links.ofPlan(planId).stream().collect(Collectors.groupingBy(ObjectiveTheme::objectiveId));
    }

    /** Compares the themes of one objective; as the list is short, a changed one is written anew. */
    void plan(
            Edits edits,
            Part part,
            Objective objective,
            List<ObjectiveTheme> stored,
            ObjectiveInput input,
            Map<ThemeKind, Map<String, UUID>> ids) {
        Map<UUID, String> codes = new HashMap<>();
        ids.values().forEach(byCode -> byCode.forEach((code, id) -> codes.put(id, code)));
        List<String> was = stored.stream()
                .map(link -> codes.getOrDefault(link.themeId(), link.themeId().toString()))
                .toList();
        List<UUID> sent = sent(input, ids);
        List<String> now = sent.stream().map(id -> codes.getOrDefault(id, "")).toList();
        part.fixed("themes", was, now, ignored -> replace(edits, objective, stored, sent));
    }

    /** Removes what an objective points to. */
    void remove(List<ObjectiveTheme> stored) {
        stored.forEach(links::delete);
    }

    private void replace(Edits edits, Objective objective, List<ObjectiveTheme> stored, List<UUID> themes) {
        if (!stored.isEmpty()) {
            stored.forEach(links::delete);
            links.flush();
        }
        for (int place = 0; place < themes.size(); place++) {
            ObjectiveTheme fresh = new ObjectiveTheme(objective.id(), themes.get(place), place);
            edits.insert("objective_theme", () -> links.persist(fresh));
        }
    }

    private static List<UUID> sent(ObjectiveInput input, Map<ThemeKind, Map<String, UUID>> ids) {
        List<UUID> sent = new ArrayList<>();
        add(sent, input.ref(), "priorities", input.priorities(), ids.getOrDefault(ThemeKind.PRIORITY, Map.of()));
        add(
                sent,
                input.ref(),
                "crossCutting",
                input.crossCutting(),
                ids.getOrDefault(ThemeKind.CROSS_CUTTING, Map.of()));
        add(
                sent,
                input.ref(),
                "relatedPlans",
                input.relatedPlans(),
                ids.getOrDefault(ThemeKind.RELATED_PLAN, Map.of()));
        return sent;
    }

    private static void add(
            List<UUID> sent, String objective, String field, List<String> codes, Map<String, UUID> ids) {
        codes.stream()
                .map(code -> PlanEdit.found(ids, code, Objective.KIND, objective, field))
                .forEach(sent::add);
    }
}
