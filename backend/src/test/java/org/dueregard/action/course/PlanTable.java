package org.dueregard.action.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.action.ActionInput;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;

/** Plans on the table of a committee, in tests. */
@ApplicationScoped
class PlanTable {

    static final Map<String, Object> DECISION = Map.of("body", "Policy and Resources Committee", "date", "2020-07-21");

    private static final AtomicInteger PLANS = new AtomicInteger();

    private final Writer writer;

    PlanTable(Writer writer) {
        this.writer = writer;
    }

    /** A plan in force with some actions. */
    String inForce(String... actions) {
        String ref = "T-" + PLANS.incrementAndGet();
        writer.write(Papers.document(
                Papers.plan(ref, PlanStatus.IN_FORCE),
                Arrays.stream(actions).map(Papers::action).toArray(ActionInput[]::new)));
        return ref;
    }

    /** A draft that starts from an earlier plan. */
    static String draft(String from) {
        String ref = "T-" + PLANS.incrementAndGet();
        body(
                        As.officer(),
                        Map.of(
                                "ref",
                                ref,
                                "title",
                                "The next plan",
                                "period",
                                Map.of("text", "2022-2025"),
                                "from",
                                from))
                .post(Api.ROOT + "plans")
                .then()
                .statusCode(201);
        return ref;
    }

    static String submitted(String from) {
        String ref = draft(from);
        step(ref, "submission", Map.of()).then().statusCode(200);
        return ref;
    }

    static Response step(String ref, String step, Map<String, ?> body) {
        return step(ref, step, etag(ref), body);
    }

    static Response step(String ref, String step, String etag, Map<String, ?> body) {
        return body(As.officer().header("If-Match", etag), body).post(Api.ROOT + "plans/" + ref + "/" + step);
    }

    static RequestSpecification body(RequestSpecification request, Object body) {
        return request.contentType("application/json").body(body);
    }

    static String etag(String ref) {
        return record(ref).getHeader("ETag");
    }

    static Response record(String ref) {
        Response record = As.officer().get(Api.ROOT + "plans/" + ref + "/record");
        assertThat(record.statusCode()).isEqualTo(200);
        return record;
    }

    static Map<String, Object> approval(String key, Object value) {
        Map<String, Object> approval = new HashMap<>(DECISION);
        approval.put(key, value);
        return approval;
    }

    static Map<String, Object> carried(String plan, String action) {
        return Map.of("disposition", "CARRIED_FORWARD", "to", Map.of("plan", plan, "action", action));
    }
}
