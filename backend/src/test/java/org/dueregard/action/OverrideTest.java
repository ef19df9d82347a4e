package org.dueregard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.testsupport.Contents.address;
import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.json;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.Assertions;
import org.dueregard.dashboard.state.DayTurn;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Contents;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An officer's rating without an update: public with its commit, until it expires, is lifted or another takes its place. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class OverrideTest {

    private static final String RED =
            "{\"rating\": \"RED\", \"reason\": \"The hall is closed\", \"reviewBy\": \"2021-10-01\"}";

    @Inject
    Contents contents;

    @Inject
    DayTurn turn;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void itIsShownBesideTheComputedRatingUntilItIsLifted() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        JsonPath made = expect(201, set(plan, "\"0\"", RED));
        assertThat(made.getList("abilities", String.class)).containsExactly("SET", "LIFT");
        JsonPath action = Api.ok("actions/A-1?plan=" + plan);
        assertThat(action.getString("rating")).isEqualTo("RED");
        assertThat(action.getString("ratingSource")).isEqualTo("OFFICER");
        assertThat(action.getString("computed.rating")).isEqualTo("NOT_RATED");
        assertThat(action.getString("officer.reason")).isEqualTo("The hall is closed");
        assertThat(Api.ok("plans/" + plan + "/dashboard").getInt("counts.red")).isEqualTo(1);
        expect(412, lift(plan, "\"0\""));
        expect(200, lift(plan, etag(plan)));
        assertThat(Api.ok("actions/A-1?plan=" + plan).getString("rating")).isEqualTo("NOT_RATED");
        assertThat(Api.ok("actions/A-1?plan=" + plan).getString("officer")).isNull();
        expect(409, lift(plan, etag(plan)));
        assertThat(As.officer()
                        .get(address(plan, "actions/A-1/overrides"))
                        .jsonPath()
                        .getList("entries.reason", String.class))
                .containsExactly("The hall is open", "The hall is closed");
        assertThat(db.column(
                        "SELECT c.reason FROM audit.change c JOIN action_override o ON o.id = c.row_id"
                                + " JOIN plan p ON p.id = o.plan_id WHERE p.ref = ? ORDER BY c.id",
                        plan))
                .containsExactly("The hall is closed", "The hall is open");
    }

    @Test
    void itExpiresOnItsReviewByDate() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(201, set(plan, "\"0\"", RED));
        clock.set(LocalDate.of(2021, 10, 1));
        turn.turn();
        JsonPath action = Api.ok("actions/A-1?plan=" + plan);
        assertThat(action.getString("ratingSource")).isEqualTo("COMPUTED");
        assertThat(action.getBoolean("officer.expired")).isTrue();
    }

    @Test
    void itIsGivenOnlyWhileThePlanRunsAndOnlyWithADayToCome() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        JsonPath late = expect(400, set(plan, "\"0\"", RED.replace("2021-10-01", "2021-09-15")));
        assertThat(late.getString("errors[0].pointer")).isEqualTo("/reviewBy");
        assertThat(expect(400, set(plan, "\"0\"", RED.replace("RED", "NOT_RATED")))
                        .getString("errors[0].pointer"))
                .isEqualTo("/rating");
        clock.set(LocalDate.of(2021, 11, 1));
        expect(409, set(plan, "\"0\"", RED.replace("2021-10-01", "2021-12-01")));
        expect(404, set(contents.draft(), "\"0\"", RED));
    }

    @Test
    void ofTwoOfficersOneSpeaksFirst() throws Exception {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        Callable<Response> one = () -> set(plan, "\"0\"", RED);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Integer> statuses = threads.invokeAll(List.of(one, one)).stream()
                    .map(OverrideTest::status)
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(201, 412);
        }
    }

    @Test
    void whatWasSaidStaysOnRecord() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(201, set(plan, "\"0\"", RED));
        Assertions.assertThatThrownBy(() -> db.write("UPDATE action_override SET rating = 'GREEN'"))
                .hasMessageContaining("permission denied");
    }

    private static int status(Future<Response> answer) {
        try {
            return answer.get().statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String etag(String plan) {
        return Contents.etag(plan, "actions/A-1/overrides");
    }

    private static Response set(String plan, String seen, String body) {
        return json(As.officer().header("If-Match", seen), body).post(address(plan, "actions/A-1/overrides"));
    }

    private static Response lift(String plan, String seen) {
        return json(As.officer().header("If-Match", seen), "{\"reason\": \"The hall is open\"}")
                .post(address(plan, "actions/A-1/overrides/lifting"));
    }
}
