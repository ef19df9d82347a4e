package org.dueregard.action.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dueregard.contract.Contract;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.OwnDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status that the contract declares for drafts, approvals and endings of plans is produced. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class PlanContractTest {

    /** Operations whose bodies are right or malformed; for them 422 is a key that was used before. */
    private static final Set<String> SAY_NOTHING_WRONG = Set.of("returnPlan");

    private static final Set<String> SUBMITTED = Set.of("returnPlan", "approvePlan");
    private static final Set<String> CONDITIONAL =
            Set.of("changePlan", "deletePlan", "submitPlan", "returnPlan", "approvePlan", "closePlan");
    private static final AtomicInteger NEW = new AtomicInteger();
    private static final int TOO_LARGE = 413;
    private static final int OVER_THE_LIMIT = 10 * 1024 * 1024 + 1;

    @Inject
    PlanTable table;

    static Stream<Arguments> declared() {
        Contract contract = Contract.get();
        return contract.operations().stream()
                .filter(operation -> contract.tags(operation).contains("drafts"))
                .flatMap(operation ->
                        contract.statuses(operation).stream().map(status -> Arguments.of(operation, status)));
    }

    @ParameterizedTest(name = "{0} answers {1}")
    @MethodSource("declared")
    void everyDeclaredStatusIsProduced(Contract.Operation operation, int status) throws IOException {
        int answered = status == TOO_LARGE
                ? announced(operation)
                : answer(operation, status).statusCode();
        assertThat(answered).isEqualTo(status);
    }

    private Response answer(Contract.Operation operation, int status) {
        String ref = plan(operation, status);
        Object good = good(operation);
        boolean read = operation.method().equals("GET");
        return switch (status) {
            case 304 -> {
                String address = address(operation, ref);
                yield As.officer()
                        .header("If-None-Match", As.officer().get(address).getHeader("ETag"))
                        .get(address);
            }
            case 400 ->
                (read ? As.officer() : PlanTable.body(As.officer(), "{}"))
                        .request(operation.method(), address(operation, ref) + "?no-such-parameter=1");
            case 401 -> send(operation, Api.request(), ref, good);
            case 403 -> send(operation, As.member(), ref, good);
            case 404 -> send(operation, As.officer(), "no-such-plan", good);
            case 406 -> As.officer().accept("image/png").get(address(operation, ref));
            case 412 -> send(operation, As.officer().header("If-Match", "\"999\""), ref, good);
            case 415 ->
                As.officer()
                        .header("If-Match", "\"0\"")
                        .contentType("text/plain")
                        .body("x")
                        .request(operation.method(), address(operation, ref));
            case 409 ->
                send(operation, seen(operation, ref), ref, operation.id().equals("createPlan") ? head(ref) : good);
            case 422 ->
                SAY_NOTHING_WRONG.contains(operation.id())
                        ? reused(operation, ref, good)
                        : send(operation, seen(operation, ref), ref, nonsense(operation));
            case 428 -> send(operation, As.officer(), ref, good);
            default -> send(operation, read ? As.officer() : seen(operation, ref), ref, good);
        };
    }

    private static Response reused(Contract.Operation operation, String ref, Object good) {
        String key = "walk-" + ref;
        String etag = PlanTable.etag(ref);
        send(operation, As.officer().header("If-Match", etag).header("Idempotency-Key", key), ref, good)
                .then()
                .statusCode(200);
        return send(
                operation,
                As.officer().header("If-Match", etag).header("Idempotency-Key", key),
                ref,
                Map.of("reason", "Another"));
    }

    /** A plan with which the operation is possible, or for 409 is not. */
    private String plan(Contract.Operation operation, int status) {
        String inForce = table.inForce("A-1");
        if (operation.id().equals("closePlan") || operation.id().equals("correctDisposition")) {
            boolean ended = operation.id().equals("closePlan") == (status == 409);
            if (ended) {
                Map<String, Object> done = Map.of("A-1", Map.of("disposition", "DELIVERED"));
                PlanTable.step(inForce, "closure", Map.of("reason", "Over", "dispositions", done));
            }
            return inForce;
        }
        if (operation.id().equals("createPlan")) {
            return inForce;
        }
        if (operation.id().equals("submitPlan") && status == 422) {
            return empty();
        }
        boolean submitted = SUBMITTED.contains(operation.id()) != (status == 409);
        return submitted && !operation.method().equals("GET") ? PlanTable.submitted(inForce) : PlanTable.draft(inForce);
    }

    private static String empty() {
        String ref = "EMPTY-" + NEW.incrementAndGet();
        PlanTable.body(As.officer(), head(ref)).post(Api.ROOT + "plans").then().statusCode(201);
        return ref;
    }

    private static Map<String, Object> head(String ref) {
        Map<String, Object> head = new HashMap<>(Map.of("ref", ref, "title", "A plan"));
        head.put("period", Map.of("text", "2022-2025"));
        head.put("organisation", Map.of("code", "ANYTOWN", "name", "Anytown Borough Council"));
        return head;
    }

    private Object good(Contract.Operation operation) {
        Map<String, Object> delivered = Map.of("A-1", Map.of("disposition", "DELIVERED"));
        return switch (operation.id()) {
            case "createPlan" -> head("NEW-" + NEW.incrementAndGet());
            case "changePlan" -> Map.of("title", "Another title");
            case "returnPlan" -> Map.of("reason", "Not clear");
            case "approvePlan" -> PlanTable.approval("dispositions", delivered);
            case "closePlan" -> Map.of("reason", "Over", "dispositions", delivered);
            case "correctDisposition" ->
                Map.of("action", "A-1", "disposition", "DELIVERED", "reason", "In May", "correction", "When");
            default -> Map.of();
        };
    }

    /** A body that fits its schema and still cannot be taken. */
    private static Object nonsense(Contract.Operation operation) {
        return switch (operation.id()) {
            case "createPlan" -> {
                Map<String, Object> head = head("NEW-" + NEW.incrementAndGet());
                head.put("from", "no-such-plan");
                yield head;
            }
            case "changePlan" -> Map.of("replaces", "no-such-plan");
            case "approvePlan" -> PlanTable.DECISION;
            case "closePlan" -> Map.of("reason", "Over", "dispositions", Map.of());
            case "correctDisposition" ->
                Map.of("action", "A-1", "disposition", "MERGED", "correction", "It was merged");
            default -> Map.of();
        };
    }

    private static RequestSpecification seen(Contract.Operation operation, String ref) {
        return CONDITIONAL.contains(operation.id())
                ? As.officer().header("If-Match", PlanTable.etag(ref))
                : As.officer();
    }

    private static Response send(Contract.Operation operation, RequestSpecification request, String ref, Object body) {
        RequestSpecification whole = ref.equals("no-such-plan") ? request.header("If-Match", "\"0\"") : request;
        boolean bodiless =
                operation.method().equals("GET") || operation.method().equals("DELETE");
        return (bodiless ? whole : PlanTable.body(whole, body)).request(operation.method(), address(operation, ref));
    }

    private static String address(Contract.Operation operation, String ref) {
        return operation.path().replace("{ref}", ref);
    }

    /** A body over the limit is only announced: the answer comes before it is sent. */
    private static int announced(Contract.Operation operation) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = String.join(
                    "\r\n",
                    operation.method() + " " + address(operation, "T-1") + " HTTP/1.1",
                    "Host: localhost",
                    "Connection: close",
                    "Content-Type: application/json",
                    "Content-Length: " + OVER_THE_LIMIT,
                    "",
                    "");
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", -1)[1]);
        }
    }
}
