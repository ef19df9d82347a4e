package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.Roles;
import org.dueregard.progress.SubmissionWindow;
import org.dueregard.progress.SubmissionWindow.Step;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(CouncilProfile.class)
class CycleWindowTest {

    @Inject
    Council council;

    @Inject
    TestClock clock;

    @Inject
    SubmissionWindow window;

    @Inject
    AuditContext audit;

    @Inject
    CurrentIdentityAssociation identities;

    @Inject
    EntityManager entities;

    @Inject
    Db db;

    @BeforeEach
    void begin() {
        council.begin(Council.OPENS);
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    /** Submits the draft of A-1, or says why that cannot be. */
    private String submit(String role, String reason) {
        var context = Arc.container().requestContext();
        boolean active = context.isActive();
        if (!active) {
            context.activate();
        }
        try {
            identities.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal("olu"))
                    .addRole(role)
                    .build());
            return QuarkusTransaction.requiringNew().call(() -> attempt(reason));
        } finally {
            if (!active) {
                context.terminate();
            }
        }
    }

    private String attempt(String reason) {
        audit.apply(new Actor("olu", null, null, reason));
        UUID plan = UUID.fromString(db.value("SELECT id FROM plan WHERE ref = ?", council.plan()));
        UUID action = UUID.fromString(db.value("SELECT id FROM action WHERE plan_id = ? AND ref = 'A-1'", plan));
        String refused = window.closed(Step.SUBMIT, plan, List.of(action)).get(action);
        if (refused != null) {
            return refused;
        }
        int changed = entities.createNativeQuery("UPDATE progress_update SET state = 'SUBMITTED', submitted_at = now()"
                        + " WHERE action_id = :action AND state = 'DRAFT'")
                .setParameter("action", action)
                .executeUpdate();
        return "submitted " + changed;
    }

    private String cycleOfUpdate() {
        return db.value("""
                SELECT coalesce((SELECT c.ref FROM reporting_cycle c WHERE c.id = u.cycle_id), 'none')
                  FROM progress_update u JOIN plan p ON p.id = u.plan_id
                 WHERE p.ref = ? AND u.state = 'SUBMITTED'
                """, council.plan());
    }

    @Test
    void aPlanWithoutCyclesTakesUpdatesAtAnyTime() {
        council.update("A-1", "DRAFT", "2021-10-01");
        assertThat(submit(Roles.SERVICE_OFFICER, null)).isEqualTo("submitted 1");
        assertThat(cycleOfUpdate()).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource({"2021-10-01", "2021-10-22", "2021-10-26"})
    void anUpdateSubmittedInTheWindowOrItsGraceBelongsToTheCycle(LocalDate day) {
        council.quarterIsMade();
        council.update("A-1", "DRAFT", "2021-10-01");
        clock.set(day);
        assertThat(submit(Roles.SERVICE_OFFICER, null)).isEqualTo("submitted 1");
        assertThat(cycleOfUpdate()).isEqualTo("2021-Q3");
    }

    @Test
    void beforeTheWindowOnlyTheEqualitiesOfficerSubmits() {
        council.quarterIsMade();
        council.update("A-1", "DRAFT", "2021-09-01");
        clock.set(LocalDate.of(2021, 9, 30));
        assertThat(submit(Roles.SERVICE_OFFICER, null))
                .isEqualTo("Reporting for 2021-Q3 opens on 1 October 2021; until then your draft is kept");
        assertThat(submit(Roles.EQUALITIES_OFFICER, null)).isEqualTo("submitted 1");
        assertThat(cycleOfUpdate()).isEqualTo("none");
    }

    @Test
    void afterGraceReviewersMayStillFinishAndOfficersMayNot() {
        council.quarterIsMade();
        council.update("A-1", "DRAFT", "2021-10-01");
        clock.set(LocalDate.of(2021, 10, 27));
        assertThat(submit(Roles.SERVICE_OFFICER, null)).contains("ended on 26 October 2021");
        assertThat(submit(Roles.REVIEWER, null)).isEqualTo("submitted 1");
    }

    @Test
    void afterTheLockOnlyTheEqualitiesOfficerSubmitsAndWithAReason() {
        var body = Council.quarter();
        body.put("locksOn", "2021-11-01");
        council.make(body).then().statusCode(201);
        council.update("A-1", "DRAFT", "2021-10-01");
        clock.set(LocalDate.of(2021, 11, 1));
        assertThat(submit(Roles.REVIEWER, "late")).contains("is locked; only the equalities officer");
        assertThat(submit(Roles.EQUALITIES_OFFICER, null)).contains("is locked; give a reason");
        assertThat(submit(Roles.EQUALITIES_OFFICER, "The officer was ill")).isEqualTo("submitted 1");
        assertThat(cycleOfUpdate()).isEqualTo("2021-Q3");
    }

    @Test
    void whatWasSubmittedMayBeReviewedAndPublishedWhenever() {
        UUID any = UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(window.closed(Step.ACKNOWLEDGE, any, List.of(any))).isEmpty();
            assertThat(window.closed(Step.PUBLISH, any, List.of(any))).isEmpty();
        });
    }

    @Test
    void anUpdateHandedInOverTheInterfaceBelongsToTheCycleAndIsRefusedAfterIt() {
        council.quarterIsMade();
        assertThat(handIn("A-1").statusCode()).isEqualTo(200);
        assertThat(cycleOfUpdate()).isEqualTo("2021-Q3");
        clock.set(LocalDate.of(2021, 10, 27));
        Response late = handIn("A-2");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.jsonPath().getString("detail")).contains("ended on 26 October 2021");
    }

    @Test
    void afterTheLockTheEqualitiesOfficerHandsInOverTheInterfaceWithAReasonThatStandsInTheTrail() {
        var body = Council.quarter();
        body.put("locksOn", "2021-11-01");
        council.make(body).then().statusCode(201);
        clock.set(LocalDate.of(2021, 11, 1));
        Response draft = draft(As.officer(), "A-1");
        Response silent = submission(As.officer(), draft);
        assertThat(silent.statusCode()).isEqualTo(409);
        assertThat(silent.jsonPath().getString("detail")).contains("is locked; give a reason");
        Response blank = submission(As.officer().contentType("application/json").body(Map.of("reason", " ")), draft);
        assertThat(blank.statusCode()).isEqualTo(400);
        Response reasoned = submission(
                As.officer().contentType("application/json").body(Map.of("reason", "The officer was ill")), draft);
        assertThat(reasoned.statusCode()).as(reasoned.asString()).isEqualTo(200);
        assertThat(cycleOfUpdate()).isEqualTo("2021-Q3");
        assertThat(
                        db.value(
                                "SELECT reason FROM audit.change WHERE table_name = 'progress_update' ORDER BY id DESC LIMIT 1"))
                .isEqualTo("The officer was ill");
    }

    private static Response handIn(String action) {
        return submission(As.serviceOfficer("COMMUNITIES"), draft(As.serviceOfficer("COMMUNITIES"), action));
    }

    private static Response draft(RequestSpecification who, String action) {
        Response draft = who.contentType("application/json")
                .body(Map.of("progress", "Held, and well attended.", "lifecycle", "IN_PROGRESS"))
                .post("/api/v1/actions/" + action + "/updates");
        draft.then().statusCode(201);
        return draft;
    }

    private static Response submission(RequestSpecification who, Response draft) {
        String address = draft.getHeader("Location").replaceFirst("\\?", "/submission?");
        return who.header("If-Match", draft.getHeader("ETag")).post(address.substring(address.indexOf("/api/")));
    }
}
