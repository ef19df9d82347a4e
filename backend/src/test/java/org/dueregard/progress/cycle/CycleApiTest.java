package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@TestProfile(CouncilProfile.class)
class CycleApiTest {

    private static final String ONE = Council.CYCLES + "/2021-Q3";
    private static final Map<String, String> REASON = Map.of("reason", "Everybody has answered");

    @Inject
    Council council;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        council.begin(Council.OPENS);
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    private static RequestSpecification patch(String etag) {
        return As.officer().contentType("application/merge-patch+json").header("If-Match", etag);
    }

    private static Response byHand(String what, String etag) {
        return As.officer()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(REASON)
                .post(ONE + "/" + what);
    }

    private static String etag() {
        return As.officer().get(ONE).getHeader("ETag");
    }

    @Test
    void theEqualitiesOfficerMakesACycleWithDueDatesAsRules() {
        council.make(Council.quarter())
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v1/cycles/2021-Q3?plan=" + council.plan()))
                .body("state", equalTo("OPEN"))
                .body("headDueOn", equalTo("2021-10-15"))
                .body("officerGraceEndsOn", equalTo("2021-10-12"))
                .body("lastDay", equalTo("2021-10-26"))
                .body("abilities", contains("EDIT", "CLOSE", "LOCK", "NUDGE"));
        As.officer().get(Council.CYCLES).then().statusCode(200).body("items.ref", contains("2021-Q3"));
        As.serviceOfficer("HOUSING").get(ONE).then().statusCode(200).body("abilities.size()", equalTo(0));
    }

    @Test
    void theSameKeyMakesOneCycle() {
        Response first = As.officer()
                .contentType("application/json")
                .header("Idempotency-Key", council.plan())
                .body(Council.quarter())
                .post(Council.CYCLES);
        Response second = As.officer()
                .contentType("application/json")
                .header("Idempotency-Key", council.plan())
                .body(Council.quarter())
                .post(Council.CYCLES);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        council.make(Council.quarter()).then().statusCode(409);
    }

    @Test
    void windowsOfOnePlanDoNotOverlap() {
        council.quarterIsMade();
        Map<String, Object> other = Council.quarter();
        other.put("ref", "2021-EXTRA");
        council.make(other)
                .then()
                .statusCode(409)
                .body("detail", containsString("2021-Q3, 1 October 2021 to 22 October 2021"));
    }

    @Test
    void whatDoesNotFitIsNamedWithItsPlace() {
        Map<String, Object> body = Council.quarter();
        body.put("periodEnd", "2021-06-30");
        body.put("officerDue", Map.of("workingDays", 3, "side", "BEFORE", "anchor", "MEETING"));
        council.make(body).then().statusCode(400).body("errors.pointer", contains("/periodEnd", "/officerDue"));
        body.put("graceDays", 61);
        council.make(body).then().statusCode(400).body("errors.pointer", contains("/graceDays"));
    }

    @Test
    void aPatchMovesTheWindowAndTheRulesWithIt() {
        council.quarterIsMade();
        patch(etag())
                .body("{\"closesOn\": \"2021-10-29\", \"meetingOn\": \"2021-11-10\"}")
                .patch(ONE)
                .then()
                .statusCode(200)
                .body("headDueOn", equalTo("2021-10-22"))
                .body("officerDueOn", equalTo("2021-10-08"));
        patch(etag())
                .body(
                        "{\"headDue\": {\"date\": \"2021-10-20\", \"workingDays\": null, \"side\": null, \"anchor\": null}}")
                .patch(ONE)
                .then()
                .statusCode(200)
                .body("headDueOn", equalTo("2021-10-20"));
        patch(etag()).body("{\"ref\": \"2021-Q4\"}").patch(ONE).then().statusCode(400);
    }

    @Test
    void theFirstSaveIsNeverLost() {
        council.quarterIsMade();
        String seen = etag();
        patch(seen).body("{\"title\": \"Autumn\"}").patch(ONE).then().statusCode(200);
        patch(seen)
                .body("{\"title\": \"Winter\"}")
                .patch(ONE)
                .then()
                .statusCode(412)
                .body("current.title", equalTo("Autumn"));
        As.officer()
                .contentType("application/merge-patch+json")
                .body("{}")
                .patch(ONE)
                .then()
                .statusCode(428);
    }

    @Test
    void aCycleIsClosedAndLockedByHandWithAReason() {
        council.quarterIsMade();
        byHand("closure", etag())
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("closed.reason", equalTo("Everybody has answered"))
                .body("closed.by", equalTo("Equalities officer"));
        byHand("closure", etag()).then().statusCode(409);
        byHand("lock", etag()).then().statusCode(200).body("state", equalTo("LOCKED"));
        byHand("lock", etag()).then().statusCode(409);
        patch(etag()).body("{\"title\": \"Too late\"}").patch(ONE).then().statusCode(409);
    }

    @Test
    void aCycleThatHasNotOpenedCannotBeClosedOrLocked() {
        council.quarterIsMade();
        clock.set(LocalDate.of(2021, 9, 30));
        byHand("closure", etag()).then().statusCode(409).body("detail", containsString("PLANNED"));
        byHand("lock", etag()).then().statusCode(409);
    }

    static Stream<Arguments> refusals() {
        return Stream.of("", "/2021-Q3", "/2021-Q3/board", "/2021-Q3/preview").map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void strangersMembersAndClerksSeeNothingOfACycle(String path) {
        council.quarterIsMade();
        Api.request().get(Council.CYCLES + path).then().statusCode(401);
        As.member().get(Council.CYCLES + path).then().statusCode(403);
        As.clerk().get(Council.CYCLES + path).then().statusCode(403);
        As.officer().get(Council.CYCLES + path).then().statusCode(200).header("Cache-Control", "no-store");
    }

    @Test
    void onlyTheEqualitiesOfficerChangesACycleOrNudges() {
        council.quarterIsMade();
        for (RequestSpecification other :
                java.util.List.of(As.serviceOfficer("HOUSING"), As.reviewer("HOUSING"), As.administrator())) {
            assertThat(other.contentType("application/json")
                            .body("{}")
                            .post(Council.CYCLES)
                            .statusCode())
                    .isEqualTo(403);
        }
        for (String what : java.util.List.of("closure", "lock", "nudges")) {
            assertThat(As.reviewer("HOUSING")
                            .contentType("application/json")
                            .body("{}")
                            .post(ONE + "/" + what)
                            .statusCode())
                    .isEqualTo(403);
        }
        As.reviewer("HOUSING").get(ONE + "/preview").then().statusCode(403);
    }

    @Test
    void aCycleOfAnotherPlanIsNotFound() {
        As.officer().get(ONE).then().statusCode(404);
        As.officer().get(Council.CYCLES + "/~").then().statusCode(404);
        As.officer().get(Council.CYCLES + "?plan=no-such-plan").then().statusCode(404);
    }

    @Test
    void aClosedCycleIsOpenedAgainWithAReasonAndOtherDates() {
        council.quarterIsMade();
        Map<String, String> again = Map.of("reason", "Two were ill", "dueOn", "2021-10-25", "closesOn", "2021-10-28");
        reopen(again).then().statusCode(409).body("detail", containsString("only a CLOSED one"));
        byHand("closure", etag()).then().statusCode(200).body("abilities", contains("EDIT", "LOCK", "REOPEN"));
        reopen(Map.of("reason", "Two were ill", "dueOn", "2020-01-01", "closesOn", "2020-01-02"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn"));
        reopen(again)
                .then()
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("officerDueOn", equalTo("2021-10-25"))
                .body("headDueOn", equalTo("2021-10-28"))
                .body("abilities", contains("EDIT", "CLOSE", "LOCK", "NUDGE"));
        byHand("lock", etag()).then().statusCode(200);
        reopen(again).then().statusCode(409);
    }

    private static Response reopen(Object body) {
        return As.officer()
                .contentType("application/json")
                .header("If-Match", etag())
                .body(body)
                .post(ONE + "/reopening");
    }
}
