package org.dueregard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.json;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Contents;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readings are recorded by those who own the figure, are public at once, and are corrected by new ones. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class RecordReadingsTest {

    private static final String YEAR =
            "\"period\": {\"label\": \"2020/21\", \"start\": \"2020-04-01\", \"end\": \"2021-03-31\"}";

    @Inject
    Contents contents;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aReadingIsPublicAtOnceAndMovesTheRatings() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        assertThat(Api.ok("actions/A-1?plan=" + plan).getString("computed.rule"))
                .isEqualTo("A11");
        expect(
                201,
                record(
                        As.serviceOfficer("POLICY"),
                        plan,
                        "\"ref\": \"R-1\", " + YEAR + ", \"value\": 40, \"provisional\": true"));
        JsonPath measure = Api.ok("measures/M-1?plan=" + plan);
        assertThat(measure.getString("rating")).isEqualTo("RED");
        assertThat(measure.getBoolean("latestReading.provisional")).isTrue();
        assertThat(Api.ok("actions/A-1?plan=" + plan).getString("computed.rule"))
                .isEqualTo("A10");
        expect(
                201,
                record(As.officer(), plan, "\"ref\": \"R-2\", " + YEAR + ", \"value\": 50.5, \"corrects\": \"R-1\""));
        assertThat(Api.ok("measures/M-1?plan=" + plan).getString("rating")).isEqualTo("GREEN");
        assertThat(Api.ok("measures/M-1/readings?plan=" + plan).getInt("total")).isEqualTo(2);
    }

    @Test
    void whatASystemSendsIsItsOwnAndCountsOnceHoweverOftenItIsSent() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        String body = "\"ref\": \"sys-17\", " + YEAR + ", \"value\": 51";
        expect(201, record(As.system("measures:write"), plan, body));
        JsonPath again = expect(200, record(As.system("measures:write"), plan, body));
        assertThat(again.getString("items[0].outcome")).isEqualTo("UNCHANGED");
        JsonPath refused = expect(409, record(As.system("measures:write"), plan, body.replace("51", "52")));
        assertThat(refused.getString("errors[0].pointer")).isEqualTo("/value");
        assertThat(db.column(
                        "SELECT DISTINCT g.recorded_by || '/' || c.actor FROM reading g JOIN audit.change c ON c.row_id = g.id"
                                + " WHERE g.ref = 'sys-17'"))
                .containsExactly("test-system/test-system");
    }

    @Test
    void aServiceRecordsOnlyFiguresOfItsOwnActions() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        JsonPath refused = expect(
                403, record(As.serviceOfficer("HOUSING"), plan, "\"ref\": \"R-1\", " + YEAR + ", \"value\": 40"));
        assertThat(refused.getString("detail")).contains("M-1");
        assertThat(Api.ok("measures/M-1/readings?plan=" + plan).getInt("total")).isZero();
    }

    @Test
    void allReadingsOfARequestAreRecordedOrNone() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        String good = "{\"measure\": \"M-1\", \"ref\": \"R-1\", " + YEAR + ", \"value\": 40}";
        JsonPath refused = expect(
                400,
                bulk(
                        plan,
                        good + ", {\"measure\": \"M-7\", \"ref\": \"R-1\", " + YEAR + ", \"value\": 1}, " + good
                                + ", {\"measure\": \"M-1\", \"ref\": \"R-3\", " + YEAR
                                + ", \"numerator\": 1, \"value\": 2}"));
        assertThat(refused.getList("errors.pointer", String.class))
                .containsExactly("/items/1/measure", "/items/2/ref", "/items/3/denominator", "/items/3/period/end");
        JsonPath unknown = expect(
                400,
                bulk(
                        plan,
                        good + ", {\"measure\": \"M-1\", \"ref\": \"R-3\", " + YEAR
                                + ", \"value\": 2, \"corrects\": \"R-0\"}"));
        assertThat(unknown.getString("errors[0].pointer")).isEqualTo("/items/1/corrects");
        assertThat(Api.ok("measures/M-1/readings?plan=" + plan).getInt("total")).isZero();
        expect(
                201,
                bulk(
                        plan,
                        good + ", {\"measure\": \"M-1\", \"ref\": \"R-2\", " + YEAR
                                + ", \"value\": 55, \"corrects\": \"R-1\"}"));
        assertThat(Api.ok("measures/M-1?plan=" + plan).getString("rating")).isEqualTo("GREEN");
    }

    @Test
    void aDraftTakesNoReadings() {
        expect(404, record(As.officer(), contents.draft(), "\"ref\": \"R-1\", " + YEAR + ", \"value\": 40"));
    }

    private static Response record(RequestSpecification who, String plan, String fields) {
        return json(who, "{" + fields + "}").post(Contents.address(plan, "measures/M-1/readings"));
    }

    private static Response bulk(String plan, String items) {
        return json(As.officer(), "{\"items\": [" + items + "]}").post(Contents.address(plan, "readings"));
    }
}
