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

    private static final String ROLES_USED = """
            SELECT to_json(r.code)::text FROM role r
             WHERE r.plan_id = ? AND r.code <> ALL (?) AND EXISTS (SELECT 1 FROM objective o WHERE o.role_id = r.id)
             ORDER BY r.ordinal
            """;

    private static final String THEMES_USED = """
            SELECT to_json(t.code)::text FROM plan_theme t
             WHERE t.plan_id = ? AND t.code <> ALL (?) AND t.kind = ?
               AND EXISTS (SELECT 1 FROM objective_theme x WHERE x.theme_id = t.id)
             ORDER BY t.ordinal
            """;

    private static final String SAVE_ROLES = """
            WITH named AS (SELECT n.code, n.name, CAST(n.place AS integer) - 1 AS ordinal
                             FROM unnest(CAST(? AS text[]), CAST(? AS text[])) WITH ORDINALITY AS n (code, name, place)),
                 gone AS (DELETE FROM role r WHERE r.plan_id = ? AND r.code NOT IN (SELECT code FROM named) RETURNING 1),
                 kept AS (INSERT INTO role AS r (plan_id, code, name, ordinal)
                          SELECT ?, n.code, n.name, n.ordinal FROM named n
                          ON CONFLICT (plan_id, code) DO UPDATE
                             SET name = excluded.name, ordinal = excluded.ordinal, version = r.version + 1
                           WHERE (r.name, r.ordinal) IS DISTINCT FROM (excluded.name, excluded.ordinal)
                          RETURNING 1)
            SELECT to_json((SELECT count(*) FROM gone) + (SELECT count(*) FROM kept))::text
            """;

    private static final String SAVE_THEMES = """
            WITH named AS (SELECT n.code, n.name, CAST(n.place AS integer) - 1 AS ordinal
                             FROM unnest(CAST(? AS text[]), CAST(? AS text[])) WITH ORDINALITY AS n (code, name, place)),
                 gone AS (DELETE FROM plan_theme t
                           WHERE t.plan_id = ? AND t.kind = ? AND t.code NOT IN (SELECT code FROM named) RETURNING 1),
                 kept AS (INSERT INTO plan_theme AS t (plan_id, kind, code, name, ordinal)
                          SELECT ?, ?, n.code, n.name, n.ordinal FROM named n
                          ON CONFLICT (plan_id, kind, code) DO UPDATE
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
        for (PlanNaming naming : PlanNaming.KINDS) {
            List<NamedInput> names = naming.of().apply(fields);
            if (names != null) {
                used(plan, naming, codes(names), errors);
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.notAllowedYet(errors);
        }
        for (PlanNaming naming : PlanNaming.KINDS) {
            List<NamedInput> names = naming.of().apply(fields);
            if (names != null) {
                write(plan, naming, names);
            }
        }
    }

    private void used(UUID plan, PlanNaming naming, List<String> codes, List<FieldError> errors) {
        Query query = naming.kind() == null
                ? Query.of(ROLES_USED, plan, codes)
                : Query.of(THEMES_USED, plan, codes, naming.kind());
        for (String code : rows.list(query, String.class)) {
            errors.add(FieldError.body(
                    "/" + naming.field(),
                    "in-use",
                    naming.word() + " " + code + " is named by an objective and cannot be taken away"));
        }
    }

    private void write(UUID plan, PlanNaming naming, List<NamedInput> names) {
        List<String> codes = codes(names);
        List<String> texts = names.stream().map(NamedInput::name).toList();
        String kind = naming.kind();
        rows.list(
                kind == null
                        ? Query.of(SAVE_ROLES, codes, texts, plan, plan)
                        : Query.of(SAVE_THEMES, codes, texts, plan, kind, plan, kind),
                Integer.class);
    }

    private static List<String> codes(List<NamedInput> names) {
        return names.stream().map(NamedInput::code).toList();
    }
}
