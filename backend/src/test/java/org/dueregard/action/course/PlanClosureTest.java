package org.dueregard.action.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.junit.jupiter.api.Test;

/** A plan that ends says what became of each of its actions. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlanClosureTest {

    @Inject
    PlanTable table;

    @Inject
    Db db;

    @Test
    void aClosedPlanSaysWhatBecameOfEachActionAndACorrectionIsANewEntry() {
        String plan = closed();
        assertThat(Api.ok("plans/" + plan).getString("status")).isEqualTo("CLOSED");
        Response corrected = correct(plan, "A-2", "A-1");
        assertThat(corrected.statusCode()).isEqualTo(201);
        assertThat(corrected.jsonPath().getString("correction")).isEqualTo("It was merged");
        assertThat(Api.ok("plans/" + plan + "/dispositions").getList("items.disposition"))
                .containsExactly("DELIVERED", "MERGED");
        assertThat(Api.ok("actions/A-1?plan=" + plan).getList("lineage.ref")).containsExactly("A-2", "A-1");
        String entries = "SELECT count(*) FROM action_disposition d JOIN plan p ON p.id = d.plan_id WHERE p.ref = ?";
        assertThat(db.number(entries, plan)).isEqualTo(3);
        assertThatThrownBy(() -> db.write("DELETE FROM action_disposition")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noActionGoesOnInItselfByWayOfOthers() {
        String plan = closed();
        correct(plan, "A-2", "A-1").then().statusCode(201);
        Response round = correct(plan, "A-1", "A-2");
        assertThat(round.statusCode()).isEqualTo(422);
        assertThat(round.jsonPath().getList("errors.code")).containsOnly("circle");
        assertThat(Api.ok("plans/" + plan + "/dispositions").getList("items.disposition"))
                .containsExactly("DELIVERED", "MERGED");
    }

    private String closed() {
        String plan = table.inForce("A-1", "A-2");
        Map<String, Object> dispositions = Map.of(
                "A-1", Map.of("disposition", "DELIVERED"),
                "A-2", Map.of("disposition", "NOT_CARRIED_FORWARD", "reason", "No money"));
        PlanTable.step(plan, "closure", Map.of("reason", "Its time is over", "dispositions", dispositions))
                .then()
                .statusCode(200);
        return plan;
    }

    private static Response correct(String plan, String action, String into) {
        Map<String, Object> correction = Map.of(
                "action",
                action,
                "disposition",
                "MERGED",
                "to",
                Map.of("plan", plan, "action", into),
                "correction",
                "It was merged");
        return PlanTable.body(As.officer(), correction).post(Api.ROOT + "plans/" + plan + "/dispositions");
    }
}
