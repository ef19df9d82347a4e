package org.dueregard.plan.course;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.dueregard.plan.NamedInput;
import org.dueregard.plan.PlanChanges;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Drafts of plans: begun from nothing or from an earlier plan, changed, thrown away. Nothing of a draft is public. */
@ApplicationScoped
public class PlanDrafts {

    private final EntityManager database;
    private final JsonRows rows;
    private final ObjectMapper json;
    private final PlanDesk desk;
    private final PlanNamingDesk naming;
    private final PublishedPlans published;
    private final PlanChanges changes;

    PlanDrafts(
            EntityManager database,
            JsonRows rows,
            ObjectMapper json,
            PlanDesk desk,
            PlanNamingDesk naming,
            PublishedPlans published,
            PlanChanges changes) {
        this.database = database;
        this.rows = rows;
        this.json = json;
        this.desk = desk;
        this.naming = naming;
        this.published = published;
        this.changes = changes;
    }

    /** Begins a plan. */
    @Transactional
    public PlanRecord begin(NewPlan input) {
        PlanFields fields = input.fields();
        fields.check();
        List<FieldError> errors = new ArrayList<>();
        PublishedPlan from = named(input.from(), "from", errors);
        NamedInput body = body(input, from, errors);
        PublishedPlan replaced = named(input.replaces(), "replaces", errors);
        if (body != null) {
            of(from, body, "from", errors);
            replaceable(replaced, body, errors);
        }
        refuse(errors);
        desk.apply("Begin plan " + input.ref());
        UUID id = add(input, Objects.requireNonNull(body));
        boolean inForce = from != null && from.status().equals("IN_FORCE");
        String replaces = input.replaces() == null && inForce ? input.from() : input.replaces();
        if (from != null) {
            rows.list(Query.of("SELECT to_json(true)::text FROM begin_plan_from(?, ?)", id, from.id()), Boolean.class);
        }
        save(id, fields.replacing(replaces));
        changes.changed(id);
        return desk.shown(input.ref());
    }

    /** Changes the head of a draft. */
    @Transactional
    public PlanRecord change(String ref, IfMatch match, UnaryOperator<PlanFields> edit) {
        PlanHead plan = desk.open(ref, match, PlanAbility.EDIT, null);
        PlanRecord was = desk.shown(ref);
        PlanFields fields = edit.apply(was.fields()).whole();
        fields.check();
        List<FieldError> errors = new ArrayList<>();
        if (!Objects.equals(fields.replaces(), was.replaces())) {
            replaceable(named(fields.replaces(), "replaces", errors), was.organisation(), errors);
        }
        refuse(errors);
        save(plan.id(), fields);
        changes.changed(plan.id());
        return desk.shown(ref);
    }

    /** Throws a draft away. */
    @Transactional
    public void delete(String ref, IfMatch match) {
        PlanHead plan = desk.open(ref, match, PlanAbility.DELETE, null);
        rows.list(Query.of("SELECT to_json(true)::text FROM delete_draft(?)", plan.id()), Boolean.class);
    }

    private UUID add(NewPlan input, NamedInput body) {
        database.createNativeQuery("INSERT INTO organisation (code, name) VALUES (:code, :name) ON CONFLICT DO NOTHING")
                .setParameter("code", body.code())
                .setParameter("name", body.name())
                .executeUpdate();
        int added = database.createNativeQuery(PlanSql.ADD)
                .setParameter("ref", input.ref())
                .setParameter("title", input.title())
                .setParameter("period", input.period().text())
                .setParameter("organisation", body.code())
                .executeUpdate();
        if (added == 0) {
            throw ProblemException.conflict("There is a plan " + input.ref() + " already");
        }
        UUID id = (UUID) database.createNativeQuery("SELECT id FROM plan WHERE ref = :ref", UUID.class)
                .setParameter("ref", input.ref())
                .getSingleResult();
        database.createNativeQuery("INSERT INTO plan_rules (plan_id) VALUES (:plan)")
                .setParameter("plan", id)
                .executeUpdate();
        return id;
    }

    private void save(UUID plan, PlanFields fields) {
        naming.save(plan, fields);
        for (String statement : List.of(PlanSql.SAVE, PlanSql.SAVE_RULES)) {
            database.createNativeQuery(statement)
                    .setParameter("fields", text(fields))
                    .setParameter("plan", plan)
                    .executeUpdate();
        }
    }

    private @Nullable NamedInput body(NewPlan input, @Nullable PublishedPlan from, List<FieldError> errors) {
        if (input.organisation() != null) {
            return input.organisation();
        }
        if (from != null) {
            return new NamedInput(from.organisation(), from.body());
        }
        List<PublishedPlan> plans = published.now().plans();
        String council = published.council(plans);
        return plans.stream()
                .filter(plan -> plan.organisation().equals(council))
                .findFirst()
                .map(plan -> new NamedInput(plan.organisation(), plan.body()))
                .orElseGet(() -> {
                    errors.add(
                            FieldError.body("/organisation", "missing", "organisation is missing: whose plan it is"));
                    return null;
                });
    }

    private @Nullable PublishedPlan named(@Nullable String ref, String field, List<FieldError> errors) {
        PublishedPlan plan = ref == null || ref.equals("current") ? null : published.find(ref);
        if (ref != null && plan == null) {
            errors.add(FieldError.body("/" + field, "unknown-reference", "There is no published plan " + ref));
        }
        return plan;
    }

    private static void of(@Nullable PublishedPlan plan, NamedInput body, String field, List<FieldError> errors) {
        if (plan != null && !plan.organisation().equals(body.code())) {
            errors.add(FieldError.body("/" + field, "does-not-fit", "Plan " + plan.ref() + " is of another body"));
        }
    }

    private static void replaceable(@Nullable PublishedPlan plan, NamedInput body, List<FieldError> errors) {
        of(plan, body, "replaces", errors);
        if (plan != null && !plan.status().equals("IN_FORCE")) {
            errors.add(FieldError.body(
                    "/replaces",
                    "does-not-fit",
                    "Plan " + plan.ref() + " is " + plan.status() + "; only one in force is replaced"));
        }
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.notAllowedYet(errors);
        }
    }

    private String text(PlanFields fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The head of a plan cannot be written as JSON", e);
        }
    }
}
