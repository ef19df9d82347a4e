package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CouncilProfile.class)
class CycleBoardTest {

    private static final String BOARD = Council.CYCLES + "/2021-Q3/board";
    private static final String PREVIEW = Council.CYCLES + "/2021-Q3/preview";

    @Inject
    Council council;

    @Inject
    TestClock clock;

    @Inject
    JsonRows rows;

    @BeforeEach
    void begin() {
        council.begin(Council.OPENS);
        council.staff();
        council.quarterIsMade();
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    private static JsonPath board() {
        return As.officer().get(BOARD).then().statusCode(200).extract().jsonPath();
    }

    @Test
    void actionsThatHadEndedBeforeAreNotAskedFor() {
        JsonPath board = board();
        assertThat(board.getList("services.actions.ref.flatten()", String.class))
                .containsExactly("A-1", "A-2", "B-1", "C-1");
        assertThat(board.getInt("counts.expected")).isEqualTo(4);
        assertThat(board.getInt("counts.notStarted")).isEqualTo(4);
        assertThat(board.getList("services.name", String.class))
                .containsExactly("Communities", "Housing", "No service");
        assertThat(board.getList("services.owners.name.flatten()", String.class))
                .containsExactly("Olu Officer", "Oz Officer", "Eve Keeper");
        assertThat(board.getList("services.owners.standsIn.flatten()", Boolean.class))
                .containsExactly(false, false, true);
    }

    @Test
    void everyActionStandsUnderOneStateAndTheyAddUp() {
        council.update("A-1", "DRAFT", "2021-10-05");
        council.update("A-2", "SUBMITTED", "2021-10-13");
        council.update("B-1", "RETURNED", "2021-10-06");
        council.update("C-1", "ACKNOWLEDGED", "2021-10-08");
        clock.set(LocalDate.of(2021, 10, 13));
        JsonPath counts = board();
        assertThat(counts.getMap("counts"))
                .containsEntry("expected", 4)
                .containsEntry("draft", 1)
                .containsEntry("submitted", 1)
                .containsEntry("returned", 1)
                .containsEntry("acknowledged", 1)
                .containsEntry("officerLate", 3)
                .containsEntry("headLate", 0);
        As.officer()
                .get(BOARD)
                .then()
                .body("services[0].actions.state", contains("DRAFT", "SUBMITTED"))
                .body("services[0].actions.officer", contains("LATE", "LATE"))
                .body("services[2].actions[0].officer", equalTo("IN_TIME"))
                .body("services[2].actions[0].head", equalTo("IN_TIME"));
    }

    @Test
    void theGraceOfADueDateIsNotLate() {
        clock.set(LocalDate.of(2021, 10, 12));
        assertThat(board().getInt("counts.officerLate")).isZero();
        assertThat(board().getString("services[0].actions[0].officer")).isEqualTo("IN_GRACE");
        clock.set(LocalDate.of(2021, 10, 20));
        assertThat(board().getInt("counts.headLate")).isEqualTo(4);
    }

    @Test
    void othersSeeTheirOwnServicesAndNoOutbox() {
        As.serviceOfficer("HOUSING")
                .get(BOARD)
                .then()
                .statusCode(200)
                .body("services.code", contains("HOUSING"))
                .body("counts.expected", equalTo(1))
                .body("outbox", nullValue());
        As.reviewer("COMMUNITIES").get(BOARD).then().body("counts.expected", equalTo(2));
    }

    @Test
    void aBoardCostsAsManyStatementsWhateverIsOnIt() {
        board();
        long first = rows.statements();
        board();
        long cost = rows.statements() - first;
        council.update("A-1", "SUBMITTED", "2021-10-05");
        council.update("A-2", "ACKNOWLEDGED", "2021-10-05");
        long second = rows.statements();
        board();
        assertThat(rows.statements() - second).isEqualTo(cost).isLessThanOrEqualTo(3);
    }

    @Test
    void ifWePublishedTodayTheRatingsOfRolesAndTheHolesAreShown() {
        clock.set(LocalDate.of(2021, 10, 6));
        council.update("A-1", "ACKNOWLEDGED", "2021-10-05");
        council.update("A-2", "SUBMITTED", "2021-10-05");
        As.officer()
                .get(PREVIEW)
                .then()
                .statusCode(200)
                .body("today", equalTo("2021-10-06"))
                .body("plan.now.counts.green", equalTo(0))
                .body("plan.now.counts.notRated", equalTo(4))
                .body("plan.acknowledged.counts.green", equalTo(1))
                .body("plan.submitted.counts.green", equalTo(2))
                .body("plan.submitted.counts.total", equalTo(6))
                .body("roles.code", contains("COMMUNITY_LEADER", "EMPLOYER"))
                .body("roles[0].submitted.rating", equalTo("GREEN"))
                .body("roles[1].submitted.rating", equalTo("NOT_RATED"))
                .body("holes.name", containsInAnyOrder("Communities", "Housing", "No service"))
                .body("holes.find { it.name == 'Communities' }.acknowledged", contains("A-2"))
                .body("holes.find { it.name == 'Communities' }.submitted.size()", equalTo(0));
    }

    @Test
    void aPreviewPublishesNothing() {
        council.update("A-1", "ACKNOWLEDGED", "2021-10-01");
        As.officer().get(PREVIEW).then().statusCode(200);
        assertThat(board().getInt("counts.published")).isZero();
    }
}
