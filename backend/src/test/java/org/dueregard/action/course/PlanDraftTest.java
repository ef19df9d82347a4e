package org.dueregard.action.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.junit.jupiter.api.Test;

/** A plan before it is public, and the wording that nobody changes afterwards. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlanDraftTest {

    @Inject
    PlanTable table;

    @Inject
    Db db;

    @Test
    void approvedWordingIsFrozenInTheDatabaseWhoeverTries() {
        String earlier = table.inForce("A-1");
        for (String write : List.of(
                "UPDATE action SET wording = 'Other' WHERE plan_id = (SELECT id FROM plan WHERE ref = ?)",
                "UPDATE action_placement SET wording = 'Other' WHERE plan_id = (SELECT id FROM plan WHERE ref = ?)",
                "UPDATE objective SET why_it_matters = ARRAY['Other'] WHERE plan_id = (SELECT id FROM plan WHERE ref = ?)",
                "DELETE FROM objective WHERE plan_id = (SELECT id FROM plan WHERE ref = ?)",
                "UPDATE plan SET title = 'Other' WHERE ref = ?",
                "UPDATE plan SET status = 'DRAFT' WHERE ref = ?")) {
            assertThatThrownBy(() -> db.write(write, earlier))
                    .as(write)
                    .hasMessageMatching("(?s).*(frozen|cannot become|neither gains nor loses).*");
        }
        String submitted = PlanTable.submitted(earlier);
        assertThatThrownBy(() -> db.write(
                        "UPDATE action SET wording = 'Other' WHERE plan_id = (SELECT id FROM plan WHERE ref = ?)",
                        submitted))
                .hasMessageContaining("is SUBMITTED: wording of action A-1 is frozen");
        assertThatThrownBy(() -> db.write("DELETE FROM plan_step")).isInstanceOf(IllegalStateException.class);
        assertThat(db.write(
                        "UPDATE action SET statutory = true WHERE plan_id = (SELECT id FROM plan WHERE ref = ?)",
                        earlier))
                .isEqualTo(1);
    }

    @Test
    void aDraftIsReadByThoseWhoPrepareItAndByNobodyElse() {
        String draft = PlanTable.draft(table.inForce("A-1"));
        for (var reader : List.of(As.officer(), As.reviewer("POLICY"), As.clerk())) {
            reader.get(Api.ROOT + "plans/" + draft + "/record").then().statusCode(200);
        }
        As.clerk().get(Api.ROOT + "plans/" + draft + "/wording").then().statusCode(200);
        assertThat(As.clerk()
                        .get(Api.ROOT + "plan-records?status=DRAFT&size=200")
                        .jsonPath()
                        .getList("items.ref"))
                .contains(draft);
        assertThat(As.clerk()
                        .get(Api.ROOT + "plans/" + draft + "/record")
                        .jsonPath()
                        .getList("abilities"))
                .isEmpty();
        As.member().get(Api.ROOT + "plans/" + draft + "/record").then().statusCode(403);
        for (String address : List.of(
                "plans/%s",
                "plans/%s/dashboard",
                "plans/%s/document",
                "plans/%s/changes",
                "plans/%s/dispositions",
                "actions?plan=%s",
                "actions/A-1?plan=%s",
                "objectives?plan=%s",
                "measures?plan=%s")) {
            assertThat(Api.get(address.formatted(draft)).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(Api.ok("plans?size=200").getList("items.ref")).doesNotContain(draft);
        String earlier = PlanTable.record(draft).jsonPath().getString("replaces");
        assertThat(Api.ok("actions/A-1?plan=" + earlier).getList("lineage")).isEmpty();
    }

    @Test
    void aDraftChangesUntilItIsSubmittedAndTheSecondToSaveIsTold() {
        String draft = PlanTable.draft(table.inForce("A-1"));
        String first = PlanTable.etag(draft);
        Response changed = patch(draft, first, "{\"title\": \"Another title\", \"rules\": {\"latenessMonths\": 6}}");
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getInt("rules.latenessMonths")).isEqualTo(6);
        assertThat(changed.jsonPath().getInt("rules.stalenessMonths")).isEqualTo(6);
        assertThat(patch(draft, first, "{\"title\": \"Lost\"}").statusCode()).isEqualTo(412);
        String upsideDown = "{\"period\": {\"start\": \"2025-01-01\", \"end\": \"2022-01-01\"}}";
        assertThat(patch(draft, PlanTable.etag(draft), upsideDown).statusCode()).isEqualTo(400);
        PlanTable.step(draft, "submission", Map.of()).then().statusCode(200);
        assertThat(patch(draft, PlanTable.etag(draft), "{\"title\": \"Late\"}").statusCode())
                .isEqualTo(409);
    }

    @Test
    void aDraftIsThrownAwayOnlyIfItWasNeverSubmitted() {
        String draft = PlanTable.submitted(table.inForce("A-1"));
        PlanTable.step(draft, "return", Map.of("reason", "Not clear")).then().statusCode(200);
        assertThat(PlanTable.record(draft).jsonPath().getList("steps.step")).containsExactly("SUBMITTED", "RETURNED");
        String address = Api.ROOT + "plans/" + draft;
        assertThat(As.officer().get(address + "/wording?step=1").jsonPath().getString("step.digest"))
                .hasSize(64);
        assertThat(delete(draft)).isEqualTo(409);
        String fresh = PlanTable.draft(table.inForce("A-1"));
        assertThat(delete(fresh)).isEqualTo(204);
        As.officer().get(Api.ROOT + "plans/" + fresh + "/record").then().statusCode(404);
    }

    private static int delete(String ref) {
        return As.officer()
                .header("If-Match", PlanTable.etag(ref))
                .delete(Api.ROOT + "plans/" + ref)
                .statusCode();
    }

    private static Response patch(String ref, String etag, String body) {
        return PlanTable.body(As.officer().header("If-Match", etag), body).patch(Api.ROOT + "plans/" + ref);
    }

    @Test
    void aPlanThatStartsFromNothingHasTheThreeRolesOfAPublicBodyAndCanBeGivenWhatItsObjectivesName() {
        String ref = "EMPTY-1";
        Map<String, Object> plan = Map.of("ref", ref, "title", "A new start", "period", Map.of("text", "2026-2030"));
        PlanTable.body(As.officer(), plan).post(Api.ROOT + "plans").then().statusCode(201);
        assertThat(PlanTable.record(ref).jsonPath().getList("roles.code"))
                .containsExactly("COMMUNITY_LEADER", "EMPLOYER", "SERVICE_PROVIDER");
        change(ref, Map.of("priorities", List.of(named("SAFE", "Safe, clean and green"))))
                .then()
                .statusCode(200);
        PlanTable.body(
                        As.officer(),
                        Map.of("ref", "O-1", "role", "EMPLOYER", "text", "Be fair", "priorities", List.of("SAFE")))
                .post(Api.ROOT + "objectives?plan=" + ref)
                .then()
                .statusCode(201);

        change(ref, Map.of("roles", List.of(named("EMPLOYER", "As an employer"))))
                .then()
                .statusCode(200);

        JsonPath now = PlanTable.record(ref).jsonPath();
        assertThat(now.getList("roles.name")).containsExactly("As an employer");
        assertThat(now.getList("priorities.name")).containsExactly("Safe, clean and green");
    }

    @Test
    void whatAnObjectiveNamesIsNotTakenAwayAndNothingIsNamedTwice() {
        String draft = PlanTable.draft(table.inForce("A-1"));
        Response before = PlanTable.record(draft);
        Map<String, Object> other = named("OTHER", "Another role");

        Response away = change(draft, Map.of("roles", List.of(other)));
        Response twice = change(draft, Map.of("priorities", List.of(other, other)));
        Map<String, Object> none = new HashMap<>();
        none.put("roles", null);

        assertThat(away.statusCode()).isEqualTo(422);
        assertThat(away.jsonPath().getList("errors.pointer")).containsOnly("/roles");
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.jsonPath().getList("errors.pointer")).containsExactly("/priorities/1/code");
        assertThat(change(draft, none).statusCode()).isEqualTo(400);
        assertThat(PlanTable.record(draft).asString()).isEqualTo(before.asString());
    }

    private static Map<String, Object> named(String code, String name) {
        return Map.of("code", code, "name", name);
    }

    private static Response change(String ref, Map<String, ?> patch) {
        return PlanTable.body(As.officer().header("If-Match", PlanTable.etag(ref)), patch)
                .patch(Api.ROOT + "plans/" + ref);
    }
}
