package org.dueregard.contract;

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
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Contents;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status that the contract declares for the content of plans, readings, officer ratings and imports is produced. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ContentContractTest {

    private static final Set<String> OF_PUBLISHED =
            Set.of("recordReading", "recordReadings", "listOverrides", "setOverride", "liftOverride");
    private static final Map<String, String> REFS =
            Map.of("objectives", "O-1", "actions", "A-1", "measures", "M-1", "plans", "");
    private static final int TOO_LARGE = 413;
    private static final int OVER_THE_LIMIT = 10 * 1024 * 1024 + 1;
    private static final String READING = """
            {"ref": "R-9", "period": {"label": "2020/21", "start": "2020-04-01", "end": "2021-03-31"}, "value": %s}""";

    @Inject
    Contents contents;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    static Stream<Arguments> declared() {
        Contract contract = Contract.get();
        return contract.operations().stream()
                .filter(operation -> contract.tags(operation).contains("content")
                        || contract.tags(operation).contains("imports"))
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

    /** A body over the limit is only announced: the answer comes before it is sent. */
    private static int announced(Contract.Operation operation) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = String.join(
                    "\r\n",
                    operation.method() + " " + operation.path().replace("{ref}", "A-1") + " HTTP/1.1",
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

    private Response answer(Contract.Operation operation, int status) {
        String plan = contents.plan(status(operation, status));
        if (operation.id().equals("liftOverride") && status == 200) {
            send("setOverride", As.officer().header("If-Match", "\"0\""), plan);
        }
        if (status == 409 && operation.id().equals("setOverride")) {
            clock.set(LocalDate.of(2021, 12, 1));
        }
        String address = address(operation, plan);
        RequestSpecification officer = As.officer();
        return switch (status) {
            case 200, 201, 204 -> good(operation, status, plan, officer);
            case 304 ->
                officer.header("If-None-Match", As.officer().get(address).getHeader("ETag"))
                        .get(address);
            case 400 ->
                filled(operation, plan, officer)
                        .request(
                                operation.method(),
                                address + (address.contains("?") ? "&" : "?") + "no-such-parameter=1");
            case 401 -> filled(operation, plan, Api.request()).request(operation.method(), address);
            case 403 -> filled(operation, plan, As.member()).request(operation.method(), address);
            case 404 ->
                filled(operation, plan, officer).request(operation.method(), address.replace(plan, "no-such-plan"));
            case 406 -> officer.accept("image/png").get(address);
            case 409 -> conflict(operation, plan);
            case 412 -> body(operation, officer).header("If-Match", "\"999\"").request(operation.method(), address);
            case 415 ->
                officer.header("If-Match", "\"0\"")
                        .contentType("text/plain")
                        .body("x")
                        .request(operation.method(), address);
            case 422 -> refused(operation, plan);
            case 428 -> body(operation, officer).request(operation.method(), address);
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private static PlanStatus status(Contract.Operation operation, int status) {
        boolean patched = operation.id().startsWith("change") && status == 422;
        return OF_PUBLISHED.contains(operation.id()) || status == 409 || patched
                ? PlanStatus.IN_FORCE
                : PlanStatus.DRAFT;
    }

    private Response good(Contract.Operation operation, int status, String plan, RequestSpecification officer) {
        if (operation.id().equals("deleteObjective")) {
            Contents.remove(plan, "measures/M-1");
            Contents.remove(plan, "actions/A-1");
            Contents.remove(plan, "actions/A-2");
        }
        if (operation.id().startsWith("recordReading") && status == 200) {
            filled(operation, plan, As.officer()).request(operation.method(), address(operation, plan));
        }
        return filled(operation, plan, officer).request(operation.method(), address(operation, plan));
    }

    private static Response conflict(Contract.Operation operation, String plan) {
        if (operation.id().startsWith("recordReading")) {
            filled(operation, plan, As.officer()).request(operation.method(), address(operation, plan));
            String other = reading(operation, "49");
            return Contents.json(As.officer(), other).request(operation.method(), address(operation, plan));
        }
        return filled(operation, plan, As.officer()).request(operation.method(), address(operation, plan));
    }

    private Response refused(Contract.Operation operation, String plan) {
        if (operation.id().equals("importFiles")) {
            return As.officer()
                    .multiPart("file", "x.json", "{}".getBytes(StandardCharsets.UTF_8))
                    .post(operation.path());
        }
        if (operation.id().startsWith("change")) {
            return Contents.change(plan, what(operation), "{\"order\": 7}");
        }
        String used = contents.plan(status(operation, 0));
        RequestSpecification first = As.officer().header("Idempotency-Key", used);
        if (operation.id().equals("liftOverride")) {
            send("setOverride", As.officer().header("If-Match", "\"0\""), used);
        }
        filled(operation, used, first).request(operation.method(), address(operation, used));
        return filled(operation, plan, As.officer().header("Idempotency-Key", used))
                .request(operation.method(), address(operation, plan));
    }

    private static Response send(String id, RequestSpecification request, String plan) {
        Contract.Operation operation = Contract.get().operations().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        return body(operation, request).request(operation.method(), address(operation, plan));
    }

    /** The request as it should be: a body, and the state that was seen. */
    private static RequestSpecification filled(
            Contract.Operation operation, String plan, RequestSpecification request) {
        RequestSpecification whole = body(operation, request);
        boolean content =
                operation.path().endsWith("/content") && !operation.method().equals("GET");
        if (content) {
            return whole.header("If-Match", Contents.etag(plan, what(operation) + "/content"));
        }
        return operation.id().endsWith("Override")
                ? whole.header("If-Match", Contents.etag(plan, "actions/A-1/overrides"))
                : whole;
    }

    private static RequestSpecification body(Contract.Operation operation, RequestSpecification request) {
        return switch (operation.id()) {
            case "createObjective" ->
                Contents.json(request, "{\"ref\": \"O-9\", \"role\": \"EMPLOYER\", \"text\": \"To listen\"}");
            case "createAction" ->
                Contents.json(
                        request,
                        "{\"ref\": \"A-9\", \"wording\": \"Ask\", \"placements\": [{\"objective\": \"O-2\"}]}");
            case "createMeasure" ->
                Contents.json(
                        request,
                        "{\"ref\": \"M-9\", \"objective\": \"O-2\", \"kind\": \"OUTCOME\", \"type\": \"NUMBER\", \"name\": \"Answers\"}");
            case "changeObjective" -> patch(request, "{\"text\": \"To listen\", \"reason\": \"A test\"}");
            case "changeAction" -> patch(request, "{\"wording\": \"Ask\", \"reason\": \"A test\"}");
            case "changeMeasure" -> patch(request, "{\"name\": \"Answers\", \"reason\": \"A test\"}");
            case "recordReading", "recordReadings" -> Contents.json(request, reading(operation, "50"));
            case "setOverride" ->
                Contents.json(
                        request,
                        "{\"rating\": \"RED\", \"reason\": \"The hall is closed\", \"reviewBy\": \"2030-10-15\"}");
            case "liftOverride" -> Contents.json(request, "{\"reason\": \"The hall is open\"}");
            case "importFiles" ->
                request.multiPart("file", "x.json", "{}".getBytes(StandardCharsets.UTF_8))
                        .multiPart("dryRun", "true");
            default -> request;
        };
    }

    private static String reading(Contract.Operation operation, String value) {
        String one = READING.formatted(value);
        return operation.id().equals("recordReading")
                ? one
                : "{\"items\": [" + one.replaceFirst("\\{", "{\"measure\": \"M-1\", ") + "]}";
    }

    private static RequestSpecification patch(RequestSpecification request, String body) {
        return request.contentType("application/merge-patch+json").body(body);
    }

    private static String what(Contract.Operation operation) {
        String kind = operation.path().split("/", -1)[3];
        return kind + "/" + REFS.get(kind);
    }

    private static String address(Contract.Operation operation, String plan) {
        if (operation.path().equals("/api/v1/imports")) {
            return operation.path();
        }
        if (operation.path().startsWith("/api/v1/plans")) {
            return operation.path().replace("{ref}", plan);
        }
        String ref = operation.path().startsWith("/api/v1/measures") ? "M-1" : "A-1";
        if (operation.path().startsWith("/api/v1/objectives")) {
            ref = "O-1";
        }
        return operation.path().replace("{ref}", ref) + "?plan=" + plan;
    }
}
