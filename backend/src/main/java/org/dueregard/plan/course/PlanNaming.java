package org.dueregard.plan.course;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.dueregard.plan.NamedInput;
import org.dueregard.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * One of the lists that the head of a plan names and its objectives refer to.
 *
 * @param field name in the contract
 * @param word what one of them is called
 * @param kind kind of theme, or null for roles
 * @param of takes the list from the fields; null where nothing is said about it
 */
record PlanNaming(
        String field, String word, @Nullable String kind, Function<PlanFields, @Nullable List<NamedInput>> of) {

    private static final List<PlanNaming> KINDS = List.of(
            new PlanNaming("roles", "Role", null, PlanFields::roles),
            new PlanNaming("priorities", "Priority", "PRIORITY", PlanFields::priorities),
            new PlanNaming("crossCutting", "Cross-cutting objective", "CROSS_CUTTING", PlanFields::crossCutting),
            new PlanNaming("relatedPlans", "Related plan", "RELATED_PLAN", PlanFields::relatedPlans));

    /** Does something with every list that the fields give. */
    static void given(PlanFields fields, BiConsumer<PlanNaming, List<NamedInput>> work) {
        for (PlanNaming naming : KINDS) {
            List<NamedInput> names = naming.of.apply(fields);
            if (names != null) {
                work.accept(naming, names);
            }
        }
    }

    /** Two of one code would be one. */
    void check(List<NamedInput> names, List<FieldError> errors) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String code = names.get(i).code();
            if (!seen.add(code)) {
                errors.add(FieldError.body(
                        "/" + field + "/" + i + "/code", "duplicate", "The code " + code + " is there twice"));
            }
        }
    }
}
