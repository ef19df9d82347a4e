package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.dueregard.action.ActionInput;
import org.dueregard.identity.Roles;
import org.dueregard.plan.AsAtInput;
import org.dueregard.plan.AsAtRule;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.TestClock;
import org.dueregard.testsupport.Writer;

/** A plan in the middle of its period and people who report on it. Each plan is another one, so no test meets another. */
@ApplicationScoped
public class Desk {

    /** The day on which everything happens. */
    public static final LocalDate TODAY = LocalDate.of(2021, 9, 15);

    /** What makes an update whole. */
    static final String WHOLE = "{\"progress\": \"The event was held.\", \"lifecycle\": \"IN_PROGRESS\"}";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Writer writer;
    private final TestClock clock;

    Desk(Writer writer, TestClock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /** A plan in force with actions and so on, led by the service POLICY, and a reading of measure M-1. */
    public String plan(int actions, UpdateInput... published) {
        clock.set(TODAY);
        String ref = "DESK-" + NUMBER.incrementAndGet();
        List<ActionInput> all = java.util.stream.IntStream.rangeClosed(1, actions)
                .mapToObj(number -> Papers.action("A-" + number))
                .toList();
        writer.write(new Writer.Document(
                Papers.plan(ref, PlanStatus.IN_FORCE, new AsAtInput(AsAtRule.PERIOD, null)),
                all,
                List.of(Papers.measure("M-1", "A-1")),
                List.of(Papers.reading("M-1", "R-1", 2021, "54.34")),
                List.of(published)));
        return ref;
    }

    /** Anna writes for the service. */
    public static RequestSpecification anna() {
        return As.person("Anna", List.of(Roles.SERVICE_OFFICER), List.of("POLICY"));
    }

    /** Ben writes for the service too. */
    public static RequestSpecification ben() {
        return As.person("Ben", List.of(Roles.SERVICE_OFFICER), List.of("POLICY"));
    }

    /** The head of the service. */
    public static RequestSpecification head() {
        return As.reviewer("POLICY");
    }

    /** The equalities officer. */
    public static RequestSpecification officer() {
        return As.officer();
    }

    /** Begins an update as Anna. */
    public static Draft begin(String plan, String action, String body) {
        return begin(Desk::anna, plan, action, body);
    }

    /** Begins an update. */
    public static Draft begin(Supplier<RequestSpecification> who, String plan, String action, String body) {
        Response answer = who.get()
                .contentType("application/json")
                .body(body)
                .post(Api.ROOT + "actions/" + action + "/updates?plan=" + plan);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return new Draft(plan, answer.jsonPath().getString("head.ref"));
    }

    /** A whole update that Anna has handed in. */
    public static Draft submitted(String plan, String action) {
        return begin(plan, action, WHOLE).step(Desk::anna, "submission");
    }

    /** A whole update that the head of the service has acknowledged. */
    public static Draft acknowledged(String plan, String action) {
        return submitted(plan, action).step(Desk::head, "acknowledgement");
    }

    /** A whole update that is public. */
    public static Draft published(String plan, String action) {
        return acknowledged(plan, action).step(Desk::officer, "publication");
    }

    /** An update in a state. */
    public Draft in(UpdateState state) {
        String plan = plan(1);
        return switch (state) {
            case DRAFT -> begin(plan, "A-1", WHOLE);
            case SUBMITTED -> submitted(plan, "A-1");
            case RETURNED -> submitted(plan, "A-1").step(Desk::head, "return");
            case ACKNOWLEDGED -> acknowledged(plan, "A-1");
            case PUBLISHED -> published(plan, "A-1");
        };
    }

    /** An update by its reference. */
    public record Draft(String plan, String ref) {

        /** Its address, or that of something below it. */
        public String address(String below) {
            return Api.ROOT + "updates/" + ref + (below.isEmpty() ? "" : "/" + below) + "?plan=" + plan;
        }

        /** Its entity tag as the equalities officer sees it. */
        public String etag() {
            return officer().get(address("")).getHeader("ETag");
        }

        /** What the equalities officer sees. */
        public JsonPath json() {
            return officer().get(address("")).then().statusCode(200).extract().jsonPath();
        }

        /** Its state. */
        public String state() {
            return json().getString("head.state");
        }

        /** Somebody asks for a step from the state that is there. */
        public Response ask(Supplier<RequestSpecification> who, String step) {
            return ask(who, step, etag());
        }

        /** Somebody asks for a step from a state. */
        public Response ask(Supplier<RequestSpecification> who, String step, String etag) {
            RequestSpecification request = who.get().header("If-Match", etag);
            return step.equals("return")
                    ? request.contentType("application/json")
                            .body("{\"reason\": \"Say who came\"}")
                            .post(address(step))
                    : request.post(address(step));
        }

        /** Somebody takes a step. */
        public Draft step(Supplier<RequestSpecification> who, String step) {
            Response answer = ask(who, step);
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
            return this;
        }

        /** Somebody saves something from a state. */
        public Response save(Supplier<RequestSpecification> who, String etag, String patch) {
            return who.get()
                    .header("If-Match", etag)
                    .contentType("application/merge-patch+json")
                    .body(patch)
                    .patch(address(""));
        }

        /** Somebody saves something from the state that is there. */
        public Response save(Supplier<RequestSpecification> who, String patch) {
            return save(who, etag(), patch);
        }
    }
}
