package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Objectives as officers edit them. */
@ApplicationScoped
public class ObjectiveContents {

    private final ObjectiveRepository objectives;
    private final ObjectiveThemes links;
    private final RoleRepository roles;
    private final ThemeRepository themes;

    ObjectiveContents(
            ObjectiveRepository objectives, ObjectiveThemes links, RoleRepository roles, ThemeRepository themes) {
        this.objectives = objectives;
        this.links = links;
        this.roles = roles;
        this.themes = themes;
    }

    /** All objectives of a plan, in its order. */
    @Transactional(TxType.MANDATORY)
    public List<ContentView<ObjectiveFields>> all(ContentPlan plan) {
        Shown shown = shown(plan);
        return objectives.ofPlan(plan.id()).stream()
                .map(objective -> shown.view(plan, objective))
                .toList();
    }

    ContentView<ObjectiveFields> view(ContentPlan plan, Objective objective) {
        return shown(plan).view(plan, objective);
    }

    /** What new and changed objectives may point to. */
    ObjectiveWriter.Around around(ContentPlan plan) {
        Map<String, UUID> roleIds = roles.ofPlan(plan.id()).stream().collect(Collectors.toMap(Role::code, Role::id));
        Map<ThemeKind, Map<String, UUID>> themeIds = themes.ofPlan(plan.id()).stream()
                .collect(Collectors.groupingBy(Theme::kind, Collectors.toMap(Theme::code, Theme::id)));
        return new ObjectiveWriter.Around(roleIds, themeIds, plan.edit().names().sources());
    }

    private Shown shown(ContentPlan plan) {
        return new Shown(
                roles.ofPlan(plan.id()).stream().collect(Collectors.toMap(Role::id, Role::code)),
                themes.ofPlan(plan.id()).stream().collect(Collectors.toMap(Theme::id, Function.identity())),
                links.ofPlan(plan.id()));
    }

    private record Shown(Map<UUID, String> roles, Map<UUID, Theme> themes, Map<UUID, List<ObjectiveTheme>> links) {

        ContentView<ObjectiveFields> view(ContentPlan plan, Objective one) {
            List<String> changeable = plan.changeable(ObjectiveFields.ALL, ObjectiveFields.OPEN);
            ObjectiveFields fields = new ObjectiveFields(
                    null,
                    roles.getOrDefault(one.roleId(), ""),
                    one.text(),
                    one.whyItMatters(),
                    codes(one, ThemeKind.PRIORITY),
                    one.prioritiesText(),
                    codes(one, ThemeKind.CROSS_CUTTING),
                    codes(one, ThemeKind.RELATED_PLAN),
                    plan.cited(one.cites()),
                    one.ordinal(),
                    null);
            return new ContentView<>(
                    one.ref(),
                    plan.ref(),
                    plan.status(),
                    one.version(),
                    fields,
                    changeable,
                    plan.abilities(changeable));
        }

        private List<String> codes(Objective one, ThemeKind kind) {
            return links.getOrDefault(one.id(), List.of()).stream()
                    .map(link -> themes.get(link.themeId()))
                    .filter(theme -> theme != null && theme.kind() == kind)
                    .map(Theme::code)
                    .toList();
        }
    }
}
