package org.dueregard.platform.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.dueregard.progress.Desk;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A request may be sent again: for a day, the same key and request give the first answer. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class IdempotencyTest {

    @Inject
    Desk desk;

    @Inject
    Idempotency idempotency;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theSameRequestAgainGetsTheFirstAnswer() {
        String plan = desk.plan(1);
        Response first = begin(Desk::anna, plan, plan, "{}");
        Response again = begin(Desk::anna, plan, plan, "{}");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.getHeader("Location")).isEqualTo(first.getHeader("Location"));
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void aStepThatWasTakenIsNotRefusedWhenItIsAskedForAgain() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", "{\"progress\": \"Done.\"}");
        String etag = draft.etag();
        Supplier<RequestSpecification> anna = () -> Desk.anna().header("Idempotency-Key", "submit-" + draft.ref());
        assertThat(draft.ask(anna, "submission", etag).statusCode()).isEqualTo(200);
        assertThat(draft.ask(anna, "submission", etag).statusCode()).isEqualTo(200);
        assertThat(draft.ask(Desk::anna, "submission", etag).statusCode()).isEqualTo(412);
    }

    @Test
    void theSameKeyWithAnotherRequestIsRefused() {
        String plan = desk.plan(1);
        begin(Desk::anna, plan, plan, "{}");
        Response other = begin(Desk::anna, plan, plan, "{\"progress\": \"Other\"}");
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("type")).isEqualTo("/problems/key-reused");
    }

    @Test
    void theKeyOfSomebodyElseIsAnotherKey() {
        String plan = desk.plan(2);
        begin(Desk::anna, plan, plan, "{}");
        assertThat(Desk.ben()
                        .header("Idempotency-Key", plan)
                        .contentType("application/json")
                        .body("{}")
                        .post(Api.ROOT + "actions/A-2/updates?plan=" + plan)
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aRequestThatWasRefusedMayBeSentAgain() {
        String plan = desk.plan(1);
        Desk.Draft there = Desk.begin(plan, "A-1", "{}");
        assertThat(begin(Desk::ben, plan, plan, "{}").statusCode()).isEqualTo(409);
        assertThat(Desk.anna()
                        .header("If-Match", there.etag())
                        .delete(there.address(""))
                        .statusCode())
                .isEqualTo(204);
        assertThat(begin(Desk::ben, plan, plan, "{}").statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        String plan = desk.plan(1);
        begin(Desk::anna, plan, plan, "{}");
        clock.set(Desk.TODAY.plusDays(1));
        assertThat(begin(Desk::anna, plan, plan, "{}").statusCode()).isEqualTo(201);
        clock.set(Desk.TODAY.plusDays(2));
        assertThat(begin(Desk::anna, plan, plan, "{}").statusCode()).isEqualTo(409);
    }

    @Test
    void oldAnswersAreSweptAway() {
        String plan = desk.plan(1);
        begin(Desk::anna, plan, plan, "{}");
        idempotency.forget();
        assertThat(kept(plan)).isEqualTo(1);
        clock.set(Desk.TODAY.plusDays(2));
        idempotency.forget();
        assertThat(kept(plan)).isZero();
    }

    @Test
    void aKeyIsOfVisibleCharacters() {
        String plan = desk.plan(1);
        assertThat(begin(Desk::anna, "not a key", plan, "{}").statusCode()).isEqualTo(400);
        assertThat(begin(Desk::anna, "k".repeat(256), plan, "{}").statusCode()).isEqualTo(400);
    }

    private long kept(String key) {
        return db.number("SELECT count(*) FROM idempotent_answer WHERE key = ?", key);
    }

    private static Response begin(Supplier<RequestSpecification> who, String key, String plan, String body) {
        return who.get()
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(Api.ROOT + "actions/A-1/updates?plan=" + plan);
    }
}
