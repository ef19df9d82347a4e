package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes in the named lists of a plan. */
@ApplicationScoped
class ThemeWriter {

    private final ThemeRepository themes;

    ThemeWriter(ThemeRepository themes) {
        this.themes = themes;
    }

    /** Compares all three lists with what is stored. What is left out goes at the end, when nothing points to it. */
    Map<ThemeKind, Map<String, UUID>> plan(Edits edits, List<Runnable> atEnd, UUID planId, PlanInput input) {
        Map<ThemeKind, Map<String, Theme>> stored = themes.ofPlan(planId).stream()
                .collect(Collectors.groupingBy(Theme::kind, Collectors.toMap(Theme::code, Function.identity())));
        Map<ThemeKind, Map<String, UUID>> ids = new HashMap<>();
        for (ThemeKind kind : ThemeKind.values()) {
            Map<String, Theme> left = new HashMap<>(stored.getOrDefault(kind, Map.of()));
            ids.put(kind, list(edits, planId, kind, input.themes(kind), left));
            left.forEach(
                    (code, theme) -> edits.leftOut(kind.words(), code, () -> atEnd.add(() -> themes.delete(theme))));
        }
        return ids;
    }

    private Map<String, UUID> list(
            Edits edits, UUID planId, ThemeKind kind, List<NamedInput> inputs, Map<String, Theme> left) {
        Map<String, UUID> ids = new HashMap<>();
        int place = 0;
        for (NamedInput input : inputs) {
            Theme there = left.remove(input.code());
            if (there != null) {
                there.edit(edits.there(kind.words(), input.code()), input, place);
                ids.put(input.code(), there.id());
            } else {
                Theme fresh = new Theme(planId, kind, input, place);
                edits.added(kind.words(), input.code());
                edits.insert("plan_theme", () -> themes.persist(fresh));
                ids.put(input.code(), fresh.id());
            }
            place++;
        }
        return ids;
    }
}
