package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.testsupport.Contents.add;
import static org.dueregard.testsupport.Contents.change;
import static org.dueregard.testsupport.Contents.content;
import static org.dueregard.testsupport.Contents.etag;
import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.remove;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Contents;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What officers write into plans: everything into a draft, and later only what was not approved, with a reason. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ContentWritesTest {

    private static final String SHARED = """
            {"ref": "A-9", "wording": "Keep a zebra group", "subPoints": ["in the town"], "leadService": "POLICY",
             "partners": ["Kent Police"], "statutory": true, "due": {"date": "2021-10-01", "precision": "MONTH"},
             "placements": [{"objective": "O-1", "order": 0},
                            {"objective": "O-2", "ref": "B-9", "wording": "Keep a group of staff"}],
             "milestones": [{"text": "Ask who comes", "due": "2021-06-01", "doneOn": "2021-05-20"}]}""";

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
    void aDraftIsWrittenPieceByPiece() {
        String plan = contents.draft();
        expect(201, add(plan, "objectives", """
                {"ref": "O-9", "role": "EMPLOYER", "text": "To listen", "whyItMatters": ["It is right"],
                 "priorities": ["SAFE"], "crossCutting": ["HERITAGE"], "order": 1}"""));
        Response made = add(plan, "actions", SHARED);
        expect(201, made);
        assertThat(made.getHeader("Location")).isEqualTo("/api/v1/actions/A-9/content?plan=" + plan);
        expect(201, add(plan, "measures", """
                {"ref": "M-9", "objective": "O-9", "kind": "OUTCOME", "type": "PERCENT", "name": "Heard",
                 "actions": ["A-9"], "good": "HIGHER", "target": 52.5, "tolerancePercent": 5}"""));
        expect(200, change(plan, "actions/A-9", "{\"partners\": null, \"order\": 0, \"due\": {\"kind\": \"REVIEW\"}}"));
        expect(200, change(plan, "measures/M-9", "{\"baseline\": 40.5, \"objective\": \"O-1\"}"));
        JsonPath all = As.officer()
                .get(Api.ROOT + "plans/" + plan + "/content")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(all.getList("objectives.ref", String.class)).containsExactlyInAnyOrder("O-1", "O-2", "O-9");
        assertThat(all.getString("services[0].code")).isEqualTo("POLICY");
        assertThat(all.getList("abilities", String.class)).containsExactly("CREATE");
        JsonPath action = content(plan, "actions/B-9");
        assertThat(action.getString("ref")).isEqualTo("A-9");
        assertThat(action.getList("fields.placements.objective", String.class)).containsExactly("O-1", "O-2");
        assertThat(action.getList("fields.partners", String.class)).isEmpty();
        assertThat(action.getString("fields.due.kind")).isEqualTo("REVIEW");
        assertThat(action.getString("fields.due.date")).isEqualTo("2021-10-01");
        assertThat(action.getString("fields.milestones[0].doneOn")).isEqualTo("2021-05-20");
        assertThat(content(plan, "measures/M-9").getString("fields.baseline")).isEqualTo("40.5");
        expect(409, remove(plan, "objectives/O-1"));
        assertThat(remove(plan, "objectives/O-9").statusCode()).isEqualTo(204);
        assertThat(remove(plan, "measures/M-9").statusCode()).isEqualTo(204);
        assertThat(remove(plan, "actions/A-9").statusCode()).isEqualTo(204);
        assertThat(db.number(
                        "SELECT count(*) FROM search_entry e JOIN plan p ON p.id = e.plan_id WHERE p.ref = ?"
                                + " AND e.document @@ search_query(p.id, 'zebra')",
                        plan))
                .isZero();
    }

    @Test
    void nothingOfADraftIsSeenByAnybodyElse() {
        String published = contents.plan(PlanStatus.IN_FORCE);
        String draft = contents.draft();
        List<Supplier<RequestSpecification>> others =
                List.of(Api::request, As::member, As::clerk, () -> As.serviceOfficer("POLICY"));
        Map<String, String> before = everything(published);
        expect(201, add(draft, "actions", SHARED));
        expect(200, change(draft, "measures/M-1", "{\"name\": \"Zebras\"}"));
        assertThat(everything(published)).isEqualTo(before);
        for (Supplier<RequestSpecification> other : others) {
            for (String address :
                    List.of("actions/A-9", "actions", "objectives", "measures/M-1", "actions/A-9/updates")) {
                assertThat(other.get().get(Contents.address(draft, address)).statusCode())
                        .isEqualTo(404);
            }
            assertThat(other.get()
                            .get(Api.ROOT + "plans/" + draft + "/document")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(other.get().get(Api.ROOT + "plans").asString()).doesNotContain(draft);
            assertThat(other.get()
                            .get(Contents.address(draft, "actions/A-9/content"))
                            .statusCode())
                    .isIn(401, 403);
        }
    }

    private static Map<String, String> everything(String plan) {
        Map<String, String> seen = new TreeMap<>();
        for (String address : List.of(
                "actions?q=zebra&plan=" + plan, "measures?plan=" + plan, "plans", "plans/" + plan + "/dashboard")) {
            Response answer = Api.get(address);
            seen.put(address, answer.getHeader("ETag") + answer.asString());
        }
        return seen;
    }

    @ParameterizedTest
    @EnumSource(names = {"SUBMITTED", "IN_FORCE"})
    void wordingIsFrozenFromSubmissionOn(PlanStatus status) {
        String plan = contents.plan(status);
        JsonPath refused = expect(409, change(plan, "actions/A-1", """
                {"wording": "Other", "due": {"date": "2022-01-01"}, "placements": [{"objective": "O-2"}], "reason": "A slip"}"""));
        assertThat(refused.getList("errors.pointer", String.class)).containsExactly("/wording", "/due", "/placements");
        assertThat(refused.getString("detail")).contains(plan, status.name(), "new version of the plan");
        expect(409, change(plan, "objectives/O-1", "{\"text\": \"Other\", \"reason\": \"A slip\"}"));
        expect(409, change(plan, "objectives/O-1", "{\"priorities\": [], \"reason\": \"A slip\"}"));
        expect(409, change(plan, "measures/M-1", "{\"target\": 49, \"reason\": \"A slip\"}"));
        expect(409, add(plan, "actions", SHARED));
        expect(409, remove(plan, "measures/M-1"));
        expect(409, remove(plan, "actions/A-2"));
        assertThat(content(plan, "actions/A-1").getString("fields.wording")).isEqualTo("Hold the annual event A-1");
        assertThat(db.number("SELECT count(*) FROM audit.change WHERE reason = 'A slip'"))
                .isZero();
    }

    @Test
    void whatWasNotApprovedChangesWithAReasonAndIsPublicAtOnce() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        JsonPath before = content(plan, "actions/A-1");
        assertThat(before.getList("changeable", String.class))
                .contains("leadService", "milestones")
                .doesNotContain("wording");
        assertThat(before.getList("abilities", String.class)).containsExactly("EDIT");
        JsonPath silent = expect(422, change(plan, "actions/A-1", "{\"leadService\": null}"));
        assertThat(silent.getString("errors[0].pointer")).isEqualTo("/reason");
        String tag = Api.get("actions/A-1?plan=" + plan).getHeader("ETag");
        expect(200, change(plan, "actions/A-1", """
                {"leadService": null, "statutory": true, "reason": "The team is gone",
                 "milestones": [{"text": "Ask", "due": "2021-08-01", "doneOn": "2021-08-02"}]}"""));
        assertThat(Api.get("actions/A-1?plan=" + plan).getHeader("ETag")).isNotEqualTo(tag);
        assertThat(Api.ok("actions/A-1?plan=" + plan).getString("milestones[0].doneOn"))
                .isEqualTo("2021-08-02");
        assertThat(Api.ok("actions?service=POLICY&plan=" + plan).getInt("total"))
                .isEqualTo(1);
        expect(200, change(plan, "actions/A-1", """
                {"milestones": [{"text": "Ask", "due": "2021-08-01"}], "reason": "It was another one"}"""));
        assertThat(Api.ok("actions/A-1?plan=" + plan).getString("computed.rule"))
                .isEqualTo("A9");
        JsonPath frozen = expect(409, change(plan, "actions/A-1", """
                {"milestones": [{"text": "Tell", "due": "2021-12-01"}], "reason": "Later"}"""));
        assertThat(frozen.getList("errors.pointer", String.class))
                .containsExactly("/milestones/0/text", "/milestones/0/due");
        assertThat(db.column(
                        "SELECT DISTINCT c.reason FROM audit.change c JOIN action a ON a.id = c.row_id"
                                + " JOIN plan p ON p.id = a.plan_id WHERE p.ref = ? AND a.ref = 'A-1' AND c.operation = 'UPDATE'",
                        plan))
                .containsExactlyInAnyOrder("The team is gone", "It was another one");
        expect(
                200,
                change(
                        plan,
                        "measures/M-1",
                        "{\"baseline\": 40, \"nextDue\": \"2021-10-01\", \"reason\": \"Known now\"}"));
        expect(409, change(plan, "measures/M-1", "{\"baseline\": 41, \"reason\": \"Better\"}"));
    }

    @Test
    void aPlanThatIsOverIsPartOfTheRecord() {
        String plan = contents.plan(PlanStatus.CLOSED);
        assertThat(content(plan, "actions/A-1").getList("changeable", String.class))
                .isEmpty();
        expect(409, change(plan, "actions/A-1", "{\"leadService\": null, \"reason\": \"Gone\"}"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        String plan = contents.draft();
        assertThat(expect(400, add(plan, "actions", """
                        {"ref": "A-9", "wording": " ", "statutory": "yes", "colour": "red",
                         "placements": [{"objective": "?"}]}""")).getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder("/wording", "/statutory", "/colour", "/placements/0/objective");
        assertThat(expect(400, change(plan, "actions/A-1", """
                        {"due": {"kind": "RECURRING", "precision": "DAY"},
                         "placements": [{"objective": "O-1"}, {"objective": "O-1", "ref": "A-2"}]}""")).getList("errors.pointer", String.class))
                .containsExactly("/due/date", "/due/everyMonths", "/placements/1/ref", "/placements/1/objective");
        assertThat(expect(400, change(plan, "actions/A-1", "{\"leadService\": \"NOBODY\"}"))
                        .getString("errors[0].pointer"))
                .isEqualTo("/leadService");
        assertThat(expect(400, change(plan, "objectives/O-1", "{\"role\": \"NOBODY\"}"))
                        .getString("errors[0].pointer"))
                .isEqualTo("/role");
        assertThat(expect(400, change(plan, "measures/M-1", "{\"actions\": [\"A-7\"]}"))
                        .getString("errors[0].code"))
                .isEqualTo("unknown-reference");
        expect(409, add(plan, "measures", """
                {"ref": "M-1", "objective": "O-2", "kind": "OUTCOME", "type": "NUMBER", "name": "Answers"}"""));
    }

    @Test
    void ofTwoWhoChangeTheSameThingTheSecondSeesWhatTheFirstHasDone() throws Exception {
        String plan = contents.draft();
        for (String what : List.of("actions/A-1", "objectives/O-1", "measures/M-1")) {
            String seen = etag(plan, what + "/content");
            List<Response> answers = together(List.of(
                    () -> change(plan, what, seen, "{\"order\": 11}"),
                    () -> change(plan, what, seen, "{\"order\": 12}")));
            assertThat(answers.stream().map(Response::statusCode)).containsExactlyInAnyOrder(200, 412);
            Response first = answers.get(answers.get(0).statusCode() == 200 ? 0 : 1);
            Response second = answers.get(answers.get(0).statusCode() == 200 ? 1 : 0);
            assertThat(second.jsonPath().getInt("current.fields.order"))
                    .isEqualTo(first.jsonPath().getInt("fields.order"));
            expect(200, change(plan, what, second.getHeader("ETag"), "{\"order\": 13}"));
        }
    }

    @Test
    void aChangeOfAPartThatIsStoredElsewhereCountsAsAChange() {
        String plan = contents.draft();
        Map<String, String> parts = Map.of(
                "actions/A-1", "{\"milestones\": [{\"text\": \"Ask\"}]}",
                "objectives/O-1", "{\"priorities\": []}",
                "measures/M-1", "{\"actions\": [\"A-2\"]}");
        parts.forEach((what, patch) -> {
            String seen = etag(plan, what + "/content");
            expect(200, change(plan, what, patch));
            expect(412, change(plan, what, seen, "{\"order\": 5}"));
        });
    }

    @Test
    void differentThingsOfAPlanAreChangedAtTheSameTimeAndACreationIsDoneOnce() throws Exception {
        String plan = contents.draft();
        String one = etag(plan, "actions/A-1/content");
        String other = etag(plan, "actions/A-2/content");
        assertThat(together(List.of(
                                () -> change(plan, "actions/A-1", one, "{\"wording\": \"One\"}"),
                                () -> change(plan, "actions/A-2", other, "{\"wording\": \"Other\"}")))
                        .stream()
                        .map(Response::statusCode))
                .containsOnly(200);
        Callable<Response> again = () -> Contents.json(As.officer().header("Idempotency-Key", plan), SHARED)
                .post(Contents.address(plan, "actions"));
        List<Response> answers = together(List.of(again, again, again));
        assertThat(answers.stream().map(Response::statusCode)).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
    }

    private static List<Response> together(List<Callable<Response>> requests) throws Exception {
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<Response> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
