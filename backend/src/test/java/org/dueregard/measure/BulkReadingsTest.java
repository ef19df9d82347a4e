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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Contents;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Systems send readings in bulk, under keys of their own. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class BulkReadingsTest {

    private static final int IN_BULK = 10_000;

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
    void aSystemNamesItsReadingsByKeysOfItsOwn() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        RequestSpecification system = As.system("measures:write");
        String key = "\"externalId\": \"" + plan + "/17\"";
        String one = item(1, key + ", \"value\": 49, \"provisional\": true");
        assertThat(expect(201, bulk(system, plan, one)).getString("items[0].externalId"))
                .isEqualTo(plan + "/17");
        assertThat(expect(200, bulk(As.system("measures:write"), plan, one)).getString("items[0].outcome"))
                .isEqualTo("UNCHANGED");
        JsonPath other = expect(409, bulk(As.system("measures:write"), plan, one.replace("49", "48")));
        assertThat(other.getString("errors[0].pointer")).isEqualTo("/items/0/value");
        String confirms = "\"externalId\": \"" + plan + "/18\", \"correctsExternalId\": \"" + plan + "/17\"";
        expect(201, bulk(As.system("measures:write"), plan, item(1, confirms + ", \"value\": 49.5")));
        assertThat(Api.ok("measures/M-1/readings?plan=" + plan).getList("items.standing"))
                .containsExactly("STANDS", "CONFIRMED");
        assertThat(expect(400, bulk(As.officer(), plan, one)).getString("errors[0].pointer"))
                .isEqualTo("/items/0/externalId");
        String elsewhere = contents.plan(PlanStatus.IN_FORCE);
        assertThat(expect(400, bulk(As.system("measures:write"), elsewhere, one))
                        .getString("errors[0].code"))
                .isEqualTo("already-used");
        expect(403, reword(As.system("measures:write"), plan));
    }

    @Test
    void tenThousandReadingsComeInOneCallAllOrNoneAndEveryErrorIsNamed() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        List<String> items = IntStream.range(0, IN_BULK)
                .mapToObj(i -> "{\"measure\": \"M-1\", \"externalId\": \"" + plan + "/b" + i
                        + "\", \"period\": {\"label\": \"Day " + i + "\", \"end\": \""
                        + LocalDate.of(1990, 1, 1).plusDays(i) + "\"}, \"value\": " + i % 100 + "}")
                .toList();
        List<String> bad = new ArrayList<>(items);
        bad.set(3, bad.get(3).replace("M-1", "M-9"));
        bad.set(IN_BULK - 1, bad.get(0));
        JsonPath refused = expect(400, bulk(As.system("measures:write"), plan, String.join(",", bad)));
        assertThat(refused.getList("errors.pointer", String.class))
                .contains("/items/3/measure", "/items/9999/externalId");
        assertThat(Api.ok("measures/M-1/readings?plan=" + plan).getInt("total")).isZero();
        expect(201, bulk(As.system("measures:write"), plan, String.join(",", items)));
        assertThat(Api.ok("measures/M-1/readings?plan=" + plan).getInt("total")).isEqualTo(IN_BULK);
        assertThat(db.column("SELECT DISTINCT system || '/' || recorded_by FROM reading WHERE external_id LIKE '" + plan
                        + "/b%'"))
                .containsExactly("test-system/test-system");
    }

    /** Quarter 1 is the first one of 2021/22, and so on. */
    private static String quarter(int number, String more) {
        LocalDate start = LocalDate.of(2021, 1, 1).plusMonths(3L * number);
        return "\"period\": {\"label\": \"Quarter " + number + "\", \"start\": \"" + start + "\", \"end\": \""
                + start.plusMonths(3).minusDays(1) + "\"}, " + more;
    }

    private static String item(int number, String more) {
        return "{\"measure\": \"M-1\", " + quarter(number, more) + "}";
    }

    private static Response bulk(RequestSpecification who, String plan, String items) {
        return json(who, "{\"items\": [" + items + "]}").post(Contents.address(plan, "readings"));
    }

    private static Response reword(RequestSpecification who, String plan) {
        return who.header("If-Match", "\"0\"")
                .contentType("application/merge-patch+json")
                .body("{\"name\": \"Another\"}")
                .patch(Contents.address(plan, "measures/M-1/content"));
    }
}
