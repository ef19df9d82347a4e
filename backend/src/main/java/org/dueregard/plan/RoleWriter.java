package org.dueregard.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes in the roles of a plan. */
@ApplicationScoped
class RoleWriter {

    private final RoleRepository roles;

    RoleWriter(RoleRepository roles) {
        this.roles = roles;
    }

    /** Compares the roles with what is stored. What is left out goes at the end, when nothing is in it. */
    Map<String, UUID> plan(Edits edits, List<Runnable> atEnd, UUID planId, List<RoleInput> inputs) {
        Map<String, Role> left =
                roles.ofPlan(planId).stream().collect(Collectors.toMap(Role::code, Function.identity()));
        Map<String, UUID> ids = new HashMap<>();
        left.forEach((code, role) -> ids.put(code, role.id()));
        int place = 0;
        for (RoleInput input : inputs) {
            Role there = left.remove(input.code());
            if (there != null) {
                there.edit(edits.there(Role.KIND, input.code()), input, place);
            } else {
                Role fresh = new Role(planId, input, place);
                fresh.edit(edits.added(Role.KIND, input.code()), input, place);
                edits.insert("role", () -> roles.persist(fresh));
                ids.put(input.code(), fresh.id());
            }
            place++;
        }
        left.forEach((code, role) -> edits.leftOut(Role.KIND, code, () -> atEnd.add(() -> roles.delete(role))));
        return ids;
    }
}
