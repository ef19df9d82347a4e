package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes in the objectives of a plan. */
@ApplicationScoped
class ObjectiveWriter {

    private final ObjectiveRepository objectives;
    private final ObjectiveThemes themes;

    ObjectiveWriter(ObjectiveRepository objectives, ObjectiveThemes themes) {
        this.objectives = objectives;
        this.themes = themes;
    }

    /**
     * What objectives point to, the new parts of the plan among it.
     *
     * @param roles roles by code
     * @param themes themes by kind and code
     * @param sources papers
     */
    record Around(Map<String, UUID> roles, Map<ThemeKind, Map<String, UUID>> themes, SourceNames sources) {

        String roleCode(UUID id) {
            return roles.entrySet().stream()
                    .filter(role -> role.getValue().equals(id))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Objectives that are stored, by reference. */
    Map<String, UUID> ids(UUID planId) {
        return objectives.ofPlan(planId).stream().collect(Collectors.toMap(Objective::ref, Objective::id));
    }

    /** Compares the objectives with what is stored. What is left out goes at the end, when nothing is in it. */
    Map<String, UUID> plan(Edits edits, List<Runnable> atEnd, UUID planId, List<RoleInput> roles, Around around) {
        Map<String, Objective> left =
                objectives.ofPlan(planId).stream().collect(Collectors.toMap(Objective::ref, Function.identity()));
        Map<UUID, List<ObjectiveTheme>> links = themes.ofPlan(planId);
        Map<String, UUID> ids = new HashMap<>();
        boolean arranged = stored(left.values(), around).equals(sent(roles));
        int place = 0;
        for (RoleInput role : roles) {
            for (ObjectiveInput input : role.objectives()) {
                Objective there = left.remove(input.ref());
                Objective objective = there == null ? new Objective(planId, input.ref()) : there;
                List<ObjectiveTheme> stored = links.getOrDefault(objective.id(), List.of());
                int number = arranged ? objective.ordinal() : place++;
                one(edits, there, objective, stored, role.code(), input, number, around);
                ids.put(input.ref(), objective.id());
            }
        }
        left.forEach((ref, gone) -> edits.leftOut(
                Objective.KIND,
                ref,
                () -> atEnd.add(() -> {
                    themes.remove(links.getOrDefault(gone.id(), List.of()));
                    objectives.delete(gone);
                })));
        return ids;
    }

    private static Arrangement stored(Collection<Objective> objectives, Around around) {
        return Arrangement.of(objectives.stream()
                .map(one -> new Arrangement.Placed(around.roleCode(one.roleId()), one.ref(), one.ordinal()))
                .toList());
    }

    private static Arrangement sent(List<RoleInput> roles) {
        return Arrangement.of(roles.stream()
                .flatMap(role -> IntStream.range(0, role.objectives().size())
                        .mapToObj(i -> new Arrangement.Placed(
                                role.code(), role.objectives().get(i).ref(), i)))
                .toList());
    }

    /** Takes in one objective; the others of the plan stay as they are. */
    void save(Edits edits, UUID planId, String role, ObjectiveInput input, @Nullable Integer order, Around around) {
        List<Objective> all = objectives.ofPlan(planId);
        Objective there = all.stream()
                .filter(one -> one.ref().equals(input.ref()))
                .findFirst()
                .orElse(null);
        Objective objective = there == null ? new Objective(planId, input.ref()) : there;
        int last = all.stream().mapToInt(Objective::ordinal).max().orElse(-1) + 1;
        int place = order != null ? order : there == null ? last : there.ordinal();
        List<ObjectiveTheme> stored = themes.ofPlan(planId).getOrDefault(objective.id(), List.of());
        one(edits, there, objective, stored, role, input, place, around);
    }

    /** Takes one objective out; nothing is in it any more. */
    void remove(Edits edits, Objective gone) {
        edits.leftOut(Objective.KIND, gone.ref(), () -> {
            themes.remove(themes.ofPlan(gone.planId()).getOrDefault(gone.id(), List.of()));
            objectives.delete(gone);
        });
    }

    private void one(
            Edits edits,
            @Nullable Objective there,
            Objective objective,
            List<ObjectiveTheme> stored,
            String role,
            ObjectiveInput input,
            int place,
            Around around) {
        Part part = there == null ? edits.added(Objective.KIND, input.ref()) : edits.there(Objective.KIND, input.ref());
        String was = there == null ? null : around.roleCode(there.roleId());
        UUID roleId = PlanEdit.found(around.roles(), role, Objective.KIND, input.ref(), "role");
        part.fixed("role", was, role, code -> objective.moveTo(roleId));
        objective.edit(part, input, place, around.sources().cite(input.cites(), Objective.KIND, input.ref()));
        if (there == null) {
            edits.insert("objective", () -> objectives.persist(objective));
        }
        themes.plan(edits, part, objective, stored, input, around.themes());
        if (part.hasChanged()) {
            edits.write(objective::saved);
        }
    }
}
