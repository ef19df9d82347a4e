package org.dueregard.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.json;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Samples;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register is kept by officers, each for the own service; what is public stays, and moves with a reason. */
@QuarkusTest
class ConsultationWritesTest {

    private static final String SURVEY = "\"audiences\": [\"RESIDENT\"], \"method\": \"SURVEY\"";

    private final Samples samples;
    private final Db db;
    private final TestClock clock;

    ConsultationWritesTest(Samples samples, Db db, TestClock clock) {
        this.samples = samples;
        this.db = db;
        this.clock = clock;
    }

    @BeforeEach
    void setTheDay() {
        samples.maidstone();
        clock.set(LocalDate.of(2021, 9, 1));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void fromDraftToWhatWeDid() {
        JsonPath draft = create(
                As.officer(),
                "\"title\": \"Budget Survey\", \"why\": \"To set the budget\", " + SURVEY
                        + ", \"opens\": {\"date\": \"2021-09-17\", \"precision\": \"DAY\"}"
                        + ", \"closes\": {\"date\": \"2021-10-01\", \"precision\": \"MONTH\"}"
                        + ", \"actions\": [{\"plan\": \"2017-2021\", \"ref\": \"SP-03\"}]"
                        + ", \"measures\": [{\"plan\": \"2017-2021\", \"ref\": \"CL-O3\"}]");
        String ref = draft.getString("ref");
        assertThat(ref).matches("CON-2021-[0-9]{2,}");
        assertThat(draft.getString("fields.closes.date")).isEqualTo("2021-10-31");
        assertThat(draft.getList("abilities")).containsExactly("EDIT", "DELETE", "PUBLISH", "ANSWER");
        expect(404, Api.get("consultations/" + ref));
        JsonPath shown = expect(200, step(ref, "publication", null));
        assertThat(shown.getString("status")).isEqualTo("PUBLIC");
        assertThat(Api.ok("consultations/" + ref).getString("state")).isEqualTo("FORTHCOMING");
        assertThat(Api.ok("consultations/" + ref).getString("measures[0].ref")).isEqualTo("CL-O3");
        expect(
                200,
                step(
                        ref,
                        "extensions",
                        "{\"closes\": {\"date\": \"2021-11-07\", \"precision\": \"DAY\"}, \"reason\": \"Half term\"}"));
        assertThat(expect(
                                400,
                                step(
                                        ref,
                                        "extensions",
                                        "{\"closes\": {\"date\": \"2021-11-07\", \"precision\": \"DAY\"}, \"reason\": \"Again\"}"))
                        .getString("errors[0].code"))
                .isEqualTo("not-later");
        isChasedAndAnswered(ref);
    }

    private void isChasedAndAnswered(String ref) {
        JsonPath longer = Api.ok("consultations/" + ref);
        assertThat(longer.getString("extensions[0].was.date")).isEqualTo("2021-10-31");
        assertThat(longer.getString("extensions[0].reason")).isEqualTo("Half term");
        assertThat(longer.getString("year")).isEqualTo("2021-22");
        assertThat(longer.getString("feedback.due")).isEqualTo("2022-02-07");
        clock.set(LocalDate.of(2022, 2, 8));
        assertThat(Api.ok("consultations/" + ref).getString("feedback.state")).isEqualTo("OVERDUE");
        expect(200, put(As.officer(), ref, "we-did", "{\"weDid\": \"More bins\", \"youSaid\": \"Too few bins\"}"));
        JsonPath done = Api.ok("consultations/" + ref);
        assertThat(done.getString("feedback.state")).isEqualTo("DONE");
        assertThat(done.getString("feedback.youSaid")).isEqualTo("Too few bins");
        assertThat(done.getString("feedback.on")).isEqualTo("2022-02-08");
        expect(409, remove(ref));
    }

    @Test
    void questionsOfFairnessAreAnsweredByNameAndTheUnansweredShow() {
        String ref = create(
                        As.officer(),
                        "\"title\": \"Fair\", \"decisionDate\": \"2021-11-10\", " + SURVEY
                                + ", \"opens\": {\"date\": \"2021-09-17\", \"precision\": \"DAY\"}"
                                + ", \"closes\": {\"date\": \"2021-10-20\", \"precision\": \"DAY\"}")
                .getString("ref");
        String answer = "{\"answer\": \"YES\", \"explanation\": \"Nothing is settled\"}";
        JsonPath answered = expect(200, put(As.officer(), ref, "fairness/FORMATIVE_STAGE", answer));
        assertThat(answered.getString("consultation.fairness[0].answeredBy")).isEqualTo("Equalities officer");
        assertThat(answered.getList("consultation.warnings.code", String.class))
                .containsExactly("short", "unanswered", "unanswered", "unanswered", "unanswered");
        expect(200, put(As.officer(), ref, "fairness/FORMATIVE_STAGE", answer.replace("YES", "NO")));
        assertThat(db.column(
                        "SELECT before ->> 'answer' FROM audit.change WHERE table_name = 'consultation_fairness'"
                                + " AND operation = 'UPDATE' AND after ->> 'consultation_id' ="
                                + " (SELECT id::text FROM consultation WHERE ref = ?)",
                        ref))
                .containsExactly("YES");
        expect(404, put(As.officer(), ref, "fairness/NO_SUCH_QUESTION", answer));
    }

    @Test
    void aServiceKeepsItsOwnConsultationsAndSeesNoDraftsOfOthers() {
        String mine = create(As.serviceOfficer("HOUSING"), "\"title\": \"Rents\", \"service\": \"HOUSING\", " + SURVEY)
                .getString("ref");
        String theirs = create(As.officer(), "\"title\": \"Theirs\", " + SURVEY).getString("ref");
        expect(404, As.serviceOfficer("HOUSING").get(record(theirs)));
        expect(404, put(As.serviceOfficer("HOUSING"), theirs, "we-did", "{\"weDid\": \"Nothing\"}"));
        expect(
                403,
                json(As.serviceOfficer("HOUSING"), "{\"title\": \"Nobody's\", " + SURVEY + "}")
                        .post("/api/v1/consultations"));
        assertThat(list(As.serviceOfficer("HOUSING"), "status=DRAFT&size=200"))
                .contains(mine)
                .doesNotContain(theirs);
        assertThat(list(As.officer(), "status=DRAFT&size=200")).contains(mine, theirs);
        expect(200, step(theirs, "publication", null));
        JsonPath seen = expect(200, As.serviceOfficer("HOUSING").get(record(theirs)));
        assertThat(seen.getList("abilities")).isEmpty();
        expect(403, put(As.serviceOfficer("HOUSING"), theirs, "we-did", "{\"weDid\": \"Nothing\"}"));
        assertThat(expect(403, patch(As.serviceOfficer("HOUSING"), mine, "{\"service\": null}"))
                        .getString("detail"))
                .contains("service of your own");
        expect(204, remove(mine));
        expect(404, As.officer().get(record(mine)));
    }

    @Test
    void aRateOver100PercentOrWithoutABaseIsRefusedWithTheReason() {
        JsonPath refused = refused("\"statedRate\": 1094");
        assertThat(refused.getList("errors.pointer", String.class)).containsExactly("/statedRate", "/statedRate");
        assertThat(refused.getList("errors.code", String.class)).containsExactly("rate-over-100", "rate-without-base");
        assertThat(refused.getString("errors[0].message")).startsWith("1094 % is more than everybody");
        assertThat(refused("\"statedRate\": 35, \"responses\": 245").getString("errors[0].code"))
                .isEqualTo("rate-without-base");
        assertThat(refused("\"responses\": 1094, \"invited\": 700").getString("errors[0].pointer"))
                .isEqualTo("/responses");
        assertThat(refused("\"statedRate\": 36, \"responses\": 245, \"invited\": 700")
                        .getString("errors[0].message"))
                .isEqualTo("36 % is not 245 of 700");
        assertThat(refused("\"responses\": 10, \"partialResponses\": 11, \"weightedBase\": 12, \"population\": 5")
                        .getList("errors.pointer", String.class))
                .containsExactly("/partialResponses", "/weightedBase", "/populationSource", "/population");
        String ref = create(
                        As.officer(),
                        "\"title\": \"Invited\", \"statedRate\": 35, \"responses\": 245, \"invited\": 700, " + SURVEY)
                .getString("ref");
        assertThat(expect(200, As.officer().get(record(ref))).getDouble("consultation.figures.rate"))
                .isEqualTo(35.0);
    }

    @Test
    void whatIsNotThereIsNamed() {
        JsonPath refused =
                refused("\"service\": \"NO_SUCH\", \"actions\": [{\"plan\": \"2017-2021\", \"ref\": \"CL-99\"}],"
                        + " \"measures\": [{\"plan\": \"1066\", \"ref\": \"CL-O3\"}]");
        assertThat(refused.getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder("/service", "/actions/0", "/measures/0");
    }

    @Test
    void publicDaysMoveWithAReasonOnly() {
        String ref = create(
                        As.officer(),
                        "\"title\": \"Days\", " + SURVEY
                                + ", \"closes\": {\"date\": \"2021-10-20\", \"precision\": \"DAY\"}")
                .getString("ref");
        expect(200, step(ref, "publication", null));
        String closes = "\"closes\": {\"date\": \"2021-10-10\", \"precision\": \"DAY\"}";
        assertThat(expect(400, patch(As.officer(), ref, "{" + closes + "}")).getString("errors[0].pointer"))
                .isEqualTo("/closes");
        JsonPath mended = expect(200, patch(As.officer(), ref, "{" + closes + ", \"reason\": \"A slip\"}"));
        assertThat(mended.getString("fields.closes.date")).isEqualTo("2021-10-10");
        assertThat(db.column("SELECT DISTINCT reason FROM audit.change WHERE reason = 'A slip'"))
                .hasSize(1);
    }

    private static JsonPath refused(String fields) {
        return expect(
                400,
                json(As.officer(), "{\"title\": \"Refused\", " + SURVEY + ", " + fields + "}")
                        .post("/api/v1/consultations"));
    }

    private static JsonPath create(RequestSpecification who, String fields) {
        return expect(201, json(who, "{" + fields + "}").post("/api/v1/consultations"));
    }

    private static String record(String ref) {
        return "/api/v1/consultations/" + ref + "/record";
    }

    private static String etag(String ref) {
        return As.officer().get(record(ref)).getHeader("ETag");
    }

    private static Response step(String ref, String what, String body) {
        RequestSpecification request = As.officer().header("If-Match", etag(ref));
        return (body == null ? request : json(request, body)).post("/api/v1/consultations/" + ref + "/" + what);
    }

    private static Response put(RequestSpecification who, String ref, String what, String body) {
        return json(who.header("If-Match", etag(ref)), body).put("/api/v1/consultations/" + ref + "/" + what);
    }

    private static Response patch(RequestSpecification who, String ref, String patch) {
        return who.header("If-Match", etag(ref))
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(record(ref));
    }

    private static Response remove(String ref) {
        return As.officer().header("If-Match", etag(ref)).delete(record(ref));
    }

    private static List<String> list(RequestSpecification who, String filter) {
        return expect(200, who.get("/api/v1/consultation-records?" + filter)).getList("items.ref", String.class);
    }
}
