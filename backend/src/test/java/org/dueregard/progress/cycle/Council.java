package org.dueregard.progress.cycle;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.dueregard.action.ActionInput;
import org.dueregard.action.ClosureInput;
import org.dueregard.action.DueInput;
import org.dueregard.action.PlacementInput;
import org.dueregard.plan.AsAtInput;
import org.dueregard.plan.AsAtRule;
import org.dueregard.plan.NamedInput;
import org.dueregard.plan.PeriodInput;
import org.dueregard.plan.PlanInput;
import org.dueregard.plan.PlanStatus;
import org.dueregard.progress.UpdateInput;
import org.dueregard.rag.Disposition;
import org.dueregard.rag.Lifecycle;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Mailbox;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.TestClock;
import org.dueregard.testsupport.Writer;

/**
 * A council in October 2021: a plan with six actions of two services and of none, of which four are asked for an update,
 * and its people.
 */
@ApplicationScoped
class Council {

    static final String CYCLES = "/api/v1/cycles";
    static final LocalDate OPENS = LocalDate.of(2021, 10, 1);

    private final Writer writer;
    private final Db db;
    private final TestClock clock;

    Council(Writer writer, Db db, TestClock clock) {
        this.writer = writer;
        this.db = db;
        this.clock = clock;
    }

    /** Everything as it was at the beginning, on a day. */
    void begin(LocalDate today) {
        clock.set(today);
        Mailbox.purge();
        db.write("DELETE FROM cycle_mail");
        db.write("UPDATE reporting_cycle SET closed_on = current_date, closed_by = 'tests', closed_reason = 'over'");
        db.write("UPDATE person SET active = false, services = '{}', roles = '{}', reports_to_id = NULL");
        String ref = "P-" + UUID.randomUUID().toString().substring(0, 8);
        writer.write(new Writer.Document(
                plan(ref),
                List.of(
                        action("A-1", "COMMUNITIES"),
                        action("A-2", "COMMUNITIES"),
                        action("B-1", "HOUSING"),
                        action("C-1", null),
                        action("D-1", "HOUSING"),
                        closed(action("E-1", "HOUSING"))),
                List.of(),
                List.of(),
                List.of(
                        update("A-1", "OLD-1", LocalDate.of(2021, 2, 1), Lifecycle.IN_PROGRESS),
                        update("D-1", "OLD-2", LocalDate.of(2021, 6, 1), Lifecycle.COMPLETE))));
        plan = ref;
    }

    private String plan = "";

    String plan() {
        return plan;
    }

    /** Somebody who works here, reached at a name's address. */
    void person(String name, String role, List<String> services, String reportsTo) {
        db.write("""
                INSERT INTO person (subject, name, email, roles, services, reports_to_id)
                VALUES (?, ?, ?, string_to_array(?, ','), string_to_array(?, ','), (SELECT id FROM person WHERE name = ?))
                ON CONFLICT (subject) DO UPDATE SET active = true, roles = excluded.roles, services = excluded.services,
                       reports_to_id = excluded.reports_to_id
                """, As.subject(name), name, address(name), role, String.join(",", services), reportsTo);
    }

    void leaves(String name) {
        db.write("UPDATE person SET active = false WHERE name = ?", name);
    }

    /** Officers of both services, their heads and the equalities officer. */
    void staff() {
        person("Eve Keeper", "equalities-officer", List.of(), null);
        person("Hal Head", "reviewer", List.of("COMMUNITIES"), "Eve Keeper");
        person("Hope Head", "reviewer", List.of("HOUSING"), "Eve Keeper");
        person("Olu Officer", "service-officer", List.of("COMMUNITIES"), "Hal Head");
        person("Oz Officer", "service-officer", List.of("HOUSING"), "Hope Head");
    }

    static String address(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@council.example";
    }

    /** What is sent to make the cycle of July to September: due on the 8th and 15th, open to the 22nd, two days of grace. */
    static Map<String, Object> quarter() {
        Map<String, Object> body = new TreeMap<>();
        body.put("ref", "2021-Q3");
        body.put("title", "Equality objectives, July to September 2021");
        body.put("periodStart", "2021-07-01");
        body.put("periodEnd", "2021-09-30");
        body.put("opensOn", "2021-10-01");
        body.put("closesOn", "2021-10-22");
        body.put("graceDays", 2);
        body.put("officerDue", Map.of("date", "2021-10-08"));
        body.put("headDue", Map.of("workingDays", 5, "side", "BEFORE", "anchor", "CLOSES"));
        return body;
    }

    Response make(Map<String, Object> body) {
        return As.officer().contentType("application/json").body(body).post(CYCLES);
    }

    void quarterIsMade() {
        make(quarter()).then().statusCode(201);
    }

    /** The update of an action on its way, as far as a state, handed in during the cycle. */
    void update(String action, String state, String submitted) {
        String ref = "U-" + UUID.randomUUID().toString().substring(0, 8);
        db.write("""
                INSERT INTO progress_update (plan_id, action_id, ref, on_date, progress, lifecycle, author, author_id,
                                             writer_ids, saved_at, state, origin)
                SELECT a.plan_id, a.id, ?, ?::date, 'Held, and well attended.', 'IN_PROGRESS', 'Olu Officer', 'olu',
                       ARRAY['olu'], now(), 'DRAFT', 'ENTERED'
                  FROM action a JOIN plan p ON p.id = a.plan_id WHERE p.ref = ? AND a.ref = ?
                """, ref, submitted, plan, action);
        if (state.equals("DRAFT")) {
            return;
        }
        db.write("""
                UPDATE progress_update u SET state = 'SUBMITTED', submitted_at = ?::timestamptz, cycle_id = c.id
                  FROM reporting_cycle c WHERE c.plan_id = u.plan_id AND c.ref = '2021-Q3' AND u.ref = ?
                """, submitted + " 12:00+01", ref);
        if (state.equals("RETURNED")) {
            db.write(
                    "UPDATE progress_update SET state = 'RETURNED', returned_at = now(), returned_reason = 'Say more',"
                            + " reviewer_id = 'hal', reviewer = 'Hal Head' WHERE ref = ?",
                    ref);
        } else if (!state.equals("SUBMITTED")) {
            db.write(
                    "UPDATE progress_update SET state = 'ACKNOWLEDGED', acknowledged_at = ?::timestamptz,"
                            + " reviewer_id = 'hal', reviewer = 'Hal Head' WHERE ref = ?",
                    submitted + " 13:00+01",
                    ref);
        }
    }

    private static UpdateInput update(String action, String ref, LocalDate on, Lifecycle lifecycle) {
        UpdateInput like = Papers.update(action, ref, on);
        return new UpdateInput(
                action,
                ref,
                on,
                like.progress(),
                null,
                lifecycle,
                null,
                lifecycle == Lifecycle.COMPLETE ? on : null,
                null,
                null,
                like.author(),
                List.of(),
                List.of(),
                List.of(),
                like.cites(),
                null);
    }

    private static PlanInput plan(String ref) {
        PlanInput like = Papers.plan(ref, PlanStatus.IN_FORCE, new AsAtInput(AsAtRule.PERIOD, null));
        return new PlanInput(
                ref,
                like.title(),
                like.organisation(),
                like.status(),
                null,
                new PeriodInput(LocalDate.of(2020, 4, 1), LocalDate.of(2022, 3, 31), "2020-2022"),
                like.decision(),
                like.asAt(),
                like.reporting(),
                like.rules(),
                like.sources(),
                like.priorities(),
                like.crossCutting(),
                like.relatedPlans(),
                List.of(new NamedInput("COMMUNITIES", "Communities"), new NamedInput("HOUSING", "Housing")),
                like.roles());
    }

    private static ActionInput action(String ref, String service) {
        ActionInput like = Papers.action(ref, DueInput.NONE, new PlacementInput("O-1", ref, null));
        return with(like, service, null);
    }

    private static ActionInput closed(ActionInput like) {
        return with(like, like.leadService(), new ClosureInput(Disposition.DELIVERED, "Done in 2020"));
    }

    private static ActionInput with(ActionInput like, String service, ClosureInput closure) {
        return new ActionInput(
                like.ref(),
                like.wording(),
                like.subPoints(),
                service,
                like.partners(),
                false,
                null,
                like.due(),
                like.placements(),
                List.of(),
                closure,
                like.cites());
    }
}
