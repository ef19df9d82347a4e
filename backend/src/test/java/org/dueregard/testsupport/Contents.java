package org.dueregard.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.plan.AsAtInput;
import org.dueregard.plan.AsAtRule;
import org.dueregard.plan.PlanStatus;

/** Plans of any status to be edited, each another one, with actions, measure M-1 and objectives O-1 and O-2. */
@ApplicationScoped
public class Contents {

    /** The day on which everything happens: the period of the plans still runs. */
    public static final LocalDate TODAY = LocalDate.of(2021, 9, 15);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Writer writer;
    private final TestClock clock;

    Contents(Writer writer, TestClock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** A plan; M-1 judges A-1, and both actions are led by POLICY. */
    public String plan(PlanStatus status) {
        clock.set(TODAY);
        String ref = "CONTENT-" + NUMBER.incrementAndGet();
        writer.write(new Writer.Document(
                Papers.plan(ref, status, new AsAtInput(AsAtRule.PERIOD, null)),
                List.of(Papers.action("A-1"), Papers.action("A-2")),
                List.of(Papers.measure("M-1", "A-1")),
                List.of(),
                List.of()));
        return ref;
    }

    /** A draft. */
    public String draft() {
        return plan(PlanStatus.DRAFT);
    }

    /** What the officer edits: "actions/A-1" of a plan. */
    public static JsonPath content(String plan, String what) {
        return As.officer()
                .get(address(plan, what + "/content"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Its entity tag. */
    public static String etag(String plan, String what) {
        return As.officer().get(address(plan, what)).getHeader("ETag");
    }

    /** Adds something. */
    public static Response add(String plan, String kind, String body) {
        return json(As.officer(), body).post(address(plan, kind));
    }

    /** Changes something from the state that is there. */
    public static Response change(String plan, String what, String patch) {
        return change(plan, what, etag(plan, what + "/content"), patch);
    }

    /** Changes something from a state. */
    public static Response change(String plan, String what, String etag, String patch) {
        return As.officer()
                .header("If-Match", etag)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch(address(plan, what + "/content"));
    }

    /** Takes something out. */
    public static Response remove(String plan, String what) {
        return As.officer().header("If-Match", etag(plan, what + "/content")).delete(address(plan, what + "/content"));
    }

    /** A request with a JSON body. */
    public static RequestSpecification json(RequestSpecification request, String body) {
        return request.contentType("application/json").body(body);
    }

    /** An address in a plan. */
    public static String address(String plan, String what) {
        return Api.ROOT + what + "?plan=" + plan;
    }

    /** The answer is as expected; otherwise it is shown. */
    public static JsonPath expect(int status, Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        return answer.jsonPath();
    }
}
