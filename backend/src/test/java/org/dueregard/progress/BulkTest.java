package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several updates take a step together, or none does and every obstacle is told with its place. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class BulkTest {

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void severalUpdatesAreAcknowledgedAndPublishedTogether() {
        String plan = desk.plan(3);
        List<Desk.Draft> drafts =
                List.of(Desk.submitted(plan, "A-3"), Desk.submitted(plan, "A-1"), Desk.submitted(plan, "A-2"));
        Response acknowledged = Desk.head()
                .contentType("application/json")
                .body(body(drafts))
                .post(Api.ROOT + "acknowledgements?plan=" + plan);
        assertThat(acknowledged.statusCode()).isEqualTo(200);
        assertThat(acknowledged.jsonPath().getList("items.ref"))
                .isEqualTo(drafts.stream().map(Desk.Draft::ref).toList());
        assertThat(acknowledged.jsonPath().getList("items.state")).containsOnly("ACKNOWLEDGED");
        assertThat(publish(plan, body(drafts)).statusCode()).isEqualTo(200);
        assertThat(Api.ok("actions?plan=" + plan + "&lifecycle=IN_PROGRESS").getInt("total"))
                .isEqualTo(3);
    }

    @Test
    void oneObstacleStopsAllAndEachIsToldWithItsPlace() {
        String plan = desk.plan(3);
        Desk.Draft ready = Desk.acknowledged(plan, "A-1");
        Desk.Draft early = Desk.submitted(plan, "A-2");
        Desk.Draft changed = Desk.acknowledged(plan, "A-3");
        String body =
                """
                {"items": [{"ref": "%s", "version": %d}, {"ref": "%s", "version": %d}, {"ref": "U-none", "version": 0},
                           {"ref": "%s", "version": 0}, {"ref": "%s", "version": 1}]}
                """.formatted(ready.ref(), version(ready), early.ref(), version(early), changed.ref(), ready.ref());
        Response refused = publish(plan, body);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("errors.pointer"))
                .containsExactly("/items/1/ref", "/items/2/ref", "/items/3/version", "/items/4/ref");
        assertThat(refused.jsonPath().getList("errors.code"))
                .containsExactly("wrong-state", "unknown-reference", "stale", "given-twice");
        assertThat(ready.state()).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void nobodyAcknowledgesTheirOwnInAHeap() {
        String plan = desk.plan(2);
        Desk.Draft own = Desk.begin(Desk::officer, plan, "A-1", Desk.WHOLE).step(Desk::officer, "submission");
        Desk.Draft other = Desk.submitted(plan, "A-2");
        Response refused = Desk.officer()
                .contentType("application/json")
                .body(body(List.of(own, other)))
                .post(Api.ROOT + "acknowledgements?plan=" + plan);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly("not-permitted");
        assertThat(other.state()).isEqualTo("SUBMITTED");
    }

    private static Response publish(String plan, String body) {
        return Desk.officer().contentType("application/json").body(body).post(Api.ROOT + "publications?plan=" + plan);
    }

    /** The body of a request that names updates as they are. */
    static String body(List<Desk.Draft> drafts) {
        return drafts.stream()
                .map(draft -> "{\"ref\": \"%s\", \"version\": %d}".formatted(draft.ref(), version(draft)))
                .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
    }

    private static int version(Desk.Draft draft) {
        return draft.json().getInt("head.version");
    }
}
