package org.dueregard.action.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A submitted plan comes into force: what was amended, and what becomes of the plan before. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlanApprovalTest {

    @Inject
    PlanTable table;

    @Inject
    Db db;

    @Test
    void approvalAsksForEveryDispositionInOneGoAndShowsNothingBefore() {
        String earlier = table.inForce("A-1", "A-2");
        String later = PlanTable.submitted(earlier);
        Response incomplete = PlanTable.step(later, "approval", PlanTable.DECISION);
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.jsonPath().getList("errors.pointer"))
                .containsExactly("/dispositions/A-1", "/dispositions/A-2");
        assertThat(Api.get("plans/" + later).statusCode()).isEqualTo(404);
        assertThat(PlanTable.record(later).jsonPath().getString("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void whatTheCommitteeChangedIsShownWordByWord() {
        String later = approved(table.inForce("A-1", "A-2"));
        assertThat(Api.ok("plans/" + later).getString("decision.source.paragraph"))
                .isEqualTo("RESOLVED 2");
        JsonPath changes = Api.ok("plans/" + later + "/changes");
        assertThat(changes.getList("items.ref")).containsExactly("A-1");
        assertThat(changes.getString("items[0].reason")).isEqualTo("Nobody is left out");
        assertThat(changes.getString("items[0].words.find { it.change == 'ADDED' }.text"))
                .endsWith("and inclusive");
        assertThat(changes.getString("submitted.digest")).isNotEqualTo(changes.getString("approved.digest"));
    }

    @Test
    void thePlanBeforeIsSupersededAndItsActionsGoOnInTheNewOne() {
        String earlier = table.inForce("A-1", "A-2");
        String later = approved(earlier);
        assertThat(Api.ok("plans/" + later).getString("status")).isEqualTo("IN_FORCE");
        assertThat(Api.ok("plans/" + earlier).getString("supersededBy")).isEqualTo(later);
        JsonPath dispositions = Api.ok("plans/" + earlier + "/dispositions");
        assertThat(dispositions.getList("items.disposition")).containsExactly("CARRIED_FORWARD", "DELIVERED");
        assertThat(dispositions.getString("items[0].to.wording")).endsWith("and inclusive");
        assertThat(Api.get("plans/" + earlier + "/dispositions?format=csv").asString())
                .contains("action,wording,disposition,toPlan,toAction,reason,on,correction");
        JsonPath line = Api.ok("actions/A-1?plan=" + later);
        assertThat(line.getList("lineage.plan")).containsExactly(earlier, later);
        assertThat(line.getList("lineage.here")).containsExactly(false, true);
        assertThat(line.getString("lineage[0].closure.disposition")).isEqualTo("CARRIED_FORWARD");
        assertThat(line.getString("lineage[1].from[0].plan")).isEqualTo(earlier);
        JsonPath before = Api.ok("actions/A-1?plan=" + earlier);
        assertThat(before.getList("lineage.plan")).containsExactly(earlier, later);
        assertThat(before.getString("explanation")).contains("Carried forward to A-1");
    }

    private static String approved(String earlier) {
        String later = PlanTable.submitted(earlier);
        JsonPath wording =
                As.officer().get(Api.ROOT + "plans/" + later + "/wording").jsonPath();
        String submitted = wording.getString("lines.find { it.kind == 'ACTION' && it.ref == 'A-1' }.text");
        Map<String, Object> approval = new HashMap<>(PlanTable.DECISION);
        approval.put("text", "Agreed subject to an amendment");
        approval.put(
                "minute",
                Map.of("code", "minutes", "title", "Minutes", "date", "2020-07-21", "paragraph", "RESOLVED 2"));
        Map<String, Object> amendment = new HashMap<>(Map.of("kind", "ACTION", "ref", "A-1", "field", "WORDING"));
        amendment.put("text", submitted + " and inclusive");
        amendment.put("reason", "Nobody is left out");
        approval.put("amendments", List.of(amendment));
        approval.put(
                "dispositions",
                Map.of("A-1", PlanTable.carried(later, "A-1"), "A-2", Map.of("disposition", "DELIVERED")));
        PlanTable.step(later, "approval", approval).then().statusCode(200);
        return later;
    }

    @Test
    void amendmentsThatFitNothingAreNamedTogetherAndNothingIsApproved() {
        String later = PlanTable.submitted(table.inForce("A-1"));
        Response refused = PlanTable.step(
                later,
                "approval",
                PlanTable.approval(
                        "amendments",
                        List.of(
                                Map.of("kind", "ACTION", "ref", "A-9", "field", "WORDING", "text", "x"),
                                Map.of("kind", "ACTION", "ref", "A-1", "field", "TEXT", "text", "x"),
                                Map.of("kind", "OBJECTIVE", "ref", "O-1", "field", "WHY_IT_MATTERS", "text", "x"),
                                Map.of(
                                        "kind",
                                        "OBJECTIVE",
                                        "ref",
                                        "O-1",
                                        "field",
                                        "WHY_IT_MATTERS",
                                        "position",
                                        50,
                                        "text",
                                        "x"))));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.pointer"))
                .containsExactly(
                        "/amendments/0/ref", "/amendments/1/field", "/amendments/2/position", "/amendments/3/position");
        assertThat(PlanTable.record(later).jsonPath().getString("status")).isEqualTo("SUBMITTED");
    }

    @RepeatedTest(3)
    void ofTwoApprovalsAtTheSameMomentOneCounts() throws Exception {
        String earlier = table.inForce("A-1");
        String one = PlanTable.submitted(earlier);
        String other = PlanTable.submitted(earlier);
        String etag = PlanTable.etag(one);
        assertThat(statuses(List.of(
                        () -> approve(one, etag),
                        () -> approve(one, etag),
                        () -> approve(other, PlanTable.etag(other)))))
                .isIn(List.of(200, 409, 412), List.of(200, 409, 409));
        assertThat(db.number(
                        "SELECT count(*) FROM plan_step s JOIN plan p ON p.id = s.plan_id WHERE p.ref IN (?, ?)"
                                + " AND s.step = 'APPROVED'",
                        one,
                        other))
                .isEqualTo(1);
    }

    private static Response approve(String ref, String etag) {
        return PlanTable.step(
                ref,
                "approval",
                etag,
                PlanTable.approval("dispositions", Map.of("A-1", PlanTable.carried(ref, "A-1"))));
    }

    private static List<Integer> statuses(List<Callable<Response>> requests) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<Response> answer : threads.invokeAll(requests)) {
                statuses.add(answer.get().statusCode());
            }
        }
        return statuses.stream().sorted().toList();
    }
}
