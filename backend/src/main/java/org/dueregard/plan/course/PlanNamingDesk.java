package org.dueregard.plan.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.plan.NamedInput;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/** Keeps the roles, priorities, cross-cutting objectives and related plans that a draft names. */
@ApplicationScoped
public class PlanNamingDesk {

    /** Of a table, with what holds for every row of the list in it, and a look whether an objective names the row. */
    private static final String USED = """
            SELECT to_json(t.code)::text FROM %1$s t
             WHERE t.plan_id = ? AND %2$s AND t.code <> ALL (?) AND EXISTS (SELECT 1 FROM %3$s)
             ORDER BY t.ordinal
            """;

    private static final String SAVE = """
            WITH named AS (SELECT n.code, n.name, CAST(n.place AS integer) - 1 AS ordinal
                             FROM unnest(CAST(? AS text[]), CAST(? AS text[])) WITH ORDINALITY AS n (code, name, place)),
                 gone AS (DELETE FROM %1$s t
                           WHERE t.plan_id = ? AND %2$s AND t.code NOT IN (SELECT code FROM named) RETURNING 1),
                 kept AS (INSERT INTO %1$s AS t (plan_id, %4$s code, name, ordinal)
                          SELECT ?, %5$s n.code, n.name, n.ordinal FROM named n
                          ON CONFLICT (plan_id, %4$s code) DO UPDATE
                             SET name = excluded.name, ordinal = excluded.ordinal, version = t.version + 1
                           WHERE (t.name, t.ordinal) IS DISTINCT FROM (excluded.name, excluded.ordinal)
                          RETURNING 1)
            SELECT to_json((SELECT count(*) FROM gone) + (SELECT count(*) FROM kept))::text
            """;

    private final JsonRows rows;

    PlanNamingDesk(JsonRows rows) {
        this.rows = rows;
    }

    /** Saves the lists that are given, and refuses to take away what an objective still names. */
    @Transactional(TxType.MANDATORY)
    public void save(UUID plan, PlanFields fields) {
        List<FieldError> errors = new ArrayList<>();
        PlanNaming.given(fields, (naming, names) -> used(plan, naming, codes(names), errors));
        if (!errors.isEmpty()) {
            throw ProblemException.notAllowedYet(errors);
        }
        PlanNaming.given(fields, (naming, names) -> write(plan, naming, names));
    }

    private void used(UUID plan, PlanNaming naming, List<String> codes, List<FieldError> errors) {
        for (String code : rows.list(Query.of(statement(USED, naming), plan, codes), String.class)) {
            errors.add(FieldError.body(
                    "/" + naming.field(),
                    "in-use",
                    naming.word() + " " + code + " is named by an objective and cannot be taken away"));
        }
    }

    private void write(UUID plan, PlanNaming naming, List<NamedInput> names) {
        List<String> texts = names.stream().map(NamedInput::name).toList();
        rows.list(Query.of(statement(SAVE, naming), codes(names), texts, plan, plan), Integer.class);
    }

    private static String statement(String pattern, PlanNaming naming) {
        String kind = naming.kind();
        return kind == null
                ? pattern.formatted("role", "true", "objective o WHERE o.role_id = t.id", "", "")
                : pattern.formatted(
                        "plan_theme",
                        "t.kind = '" + kind + "'",
                        "objective_theme x WHERE x.theme_id = t.id",
                        "kind,",
                        "'" + kind + "',");
    }

    private static List<String> codes(List<NamedInput> names) {
        return names.stream().map(NamedInput::code).toList();
    }
}
