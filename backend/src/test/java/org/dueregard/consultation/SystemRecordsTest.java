package org.dueregard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Faults;
import org.dueregard.testsupport.Samples;
import org.dueregard.testsupport.TestProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Systems send what they know of consultations, thousands at once; what officers decided stays. */
@QuarkusTest
class SystemRecordsTest {

    private static final String WHY = "To hear what people think. ".repeat(40);

    private final Samples samples;
    private final JsonRows rows;
    private final Db db;

    SystemRecordsTest(Samples samples, JsonRows rows, Db db) {
        this.samples = samples;
        this.rows = rows;
        this.db = db;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @Test
    void sendingAgainChangesNothingAndTheSystemIsNamed() {
        String row = row("again-1", "\"responses\": 10");
        JsonPath first = expect(201, send(row));
        assertThat(first.getString("items[0].outcome")).isEqualTo("CREATED");
        assertThat(first.getString("system")).isEqualTo("test-system");
        assertThat(expect(200, send(row)).getString("items[0].outcome")).isEqualTo("UNCHANGED");
        JsonPath changed = expect(200, send(row("again-1", "\"responses\": 11")));
        assertThat(changed.getString("items[0].outcome")).isEqualTo("CHANGED");
        assertThat(changed.getString("items[0].ref")).isEqualTo(first.getString("items[0].ref"));
        String ref = first.getString("items[0].ref");
        assertThat(Api.get("consultations/" + ref).statusCode()).as("a draft").isEqualTo(404);
        assertThat(db.column(
                        "SELECT DISTINCT c.created_by || '/' || a.actor FROM consultation c JOIN audit.change a"
                                + " ON a.row_id = c.id WHERE c.ref = ?",
                        ref))
                .containsExactly("test-system/test-system");
    }

    @Test
    void whatAnOfficerHasDecidedStays() {
        String ref = expect(201, send(row("kept-1", "\"responses\": 10"))).getString("items[0].ref");
        String record = "/api/v1/consultations/" + ref + "/record";
        expect(
                200,
                As.officer()
                        .header("If-Match", "\"0\"")
                        .contentType("application/merge-patch+json")
                        .body("{\"title\": \"A better title\", \"weAsked\": \"What do you think?\"}")
                        .patch(record));
        JsonPath kept = expect(200, send(row("kept-1", "\"responses\": 11, \"wards\": [\"Fant\"]")));
        assertThat(kept.getString("items[0].kept[0]")).isEqualTo("title");
        JsonPath now = expect(200, As.officer().get(record));
        assertThat(now.getString("fields.title")).isEqualTo("A better title");
        assertThat(now.getString("fields.weAsked")).isEqualTo("What do you think?");
        assertThat(now.getInt("fields.responses")).isEqualTo(11);
        assertThat(now.getList("fields.wards")).containsExactly("Fant");
        expect(
                200,
                As.officer()
                        .header("If-Match", As.officer().get(record).getHeader("ETag"))
                        .post("/api/v1/consultations/" + ref + "/publication"));
        JsonPath figures = expect(200, send(row("kept-1", "\"responses\": 12, \"wards\": [\"Bearsted\"]")));
        assertThat(figures.getList("items[0].kept", String.class)).containsExactlyInAnyOrder("title", "wards");
        assertThat(Api.ok("consultations/" + ref).getInt("figures.responses")).isEqualTo(12);
        assertThat(Api.ok("consultations/" + ref).getList("wards")).containsExactly("Fant");
    }

    @Test
    void allRowsAreTakenInOrNoneAndEveryErrorHasItsPlace() {
        JsonPath refused = expect(
                400,
                send(row("none-1", "\"responses\": 1") + ", " + row("none-1", "\"invited\": 1, \"responses\": 2") + ", "
                        + row("none-2", "\"service\": \"NO_SUCH\"")));
        assertThat(refused.getList("errors.pointer", String.class))
                .containsExactly("/items/1/externalId", "/items/1/responses", "/items/2/service");
        assertThat(db.number("SELECT count(*) FROM consultation_external_id WHERE external_id LIKE 'none-%'"))
                .isZero();
        JsonPath unknown = expect(400, send(row("none-3", "\"status\": \"PUBLIC\"")));
        assertThat(unknown.getString("errors[0].pointer")).startsWith("/items/0");
    }

    /** Together they are more than 10 MB, which other addresses do not take. */
    @Test
    void tenThousandRowsCostNoMoreStatementsThanTwo() {
        send(row("warm", "\"responses\": 1"));
        long before = rows.statements();
        expect(201, send(rows("few-", 2)));
        long few = rows.statements() - before;
        assertThat(expect(201, send(rows("many-", 10_000))).getList("items")).hasSize(10_000);
        assertThat(rows.statements() - before - few).isEqualTo(few);
        db.write("DELETE FROM consultation WHERE id IN"
                + " (SELECT consultation_id FROM consultation_external_id WHERE external_id LIKE 'many-%')");
    }

    @Test
    void aBodyWithoutALengthIsCutOffAtTheLimitOfItsAddress() throws Exception {
        byte[] body = "x".repeat(11 * 1024 * 1024).getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/consultations"))
                .header("Authorization", "Bearer " + TestProvider.token(As.OFFICER))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (Faults faults = new Faults();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.ofString())
                            .statusCode())
                    .isEqualTo(413);
            assertThat(faults.seen()).as("stack traces in the log").isEmpty();
        }
    }

    private static String rows(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row(
                        prefix + i, "\"responses\": " + i + ", \"channels\": [\"website\"], \"why\": \"" + WHY + "\""))
                .collect(Collectors.joining(", "));
    }

    private static String row(String id, String fields) {
        return "{\"externalId\": \"" + id + "\", \"title\": \"Survey " + id
                + "\", \"audiences\": [\"RESIDENT\"], \"method\": \"SURVEY\", " + fields + "}";
    }

    private static Response send(String rows) {
        return json(As.system("consultations:write"), "{\"items\": [" + rows + "]}")
                .post("/api/v1/consultation-records");
    }
}
