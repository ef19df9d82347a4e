package org.dueregard.progress;

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
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dueregard.contract.Contract;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every status that the contract declares for the way of an update is produced. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class UpdateContractTest {

    /** Operations with the state of an update in which each is possible. */
    private static final Map<String, UpdateState> POSSIBLE = Map.ofEntries(
            Map.entry("getWork", UpdateState.DRAFT),
            Map.entry("listNextSteps", UpdateState.DRAFT),
            Map.entry("createUpdate", UpdateState.PUBLISHED),
            Map.entry("listWorkUpdates", UpdateState.DRAFT),
            Map.entry("getWorkUpdate", UpdateState.DRAFT),
            Map.entry("saveUpdate", UpdateState.DRAFT),
            Map.entry("deleteUpdate", UpdateState.DRAFT),
            Map.entry("submitUpdate", UpdateState.DRAFT),
            Map.entry("withdrawUpdate", UpdateState.SUBMITTED),
            Map.entry("returnUpdate", UpdateState.SUBMITTED),
            Map.entry("acknowledgeUpdate", UpdateState.SUBMITTED),
            Map.entry("publishUpdate", UpdateState.ACKNOWLEDGED),
            Map.entry("correctUpdate", UpdateState.PUBLISHED),
            Map.entry("acknowledgeUpdates", UpdateState.SUBMITTED),
            Map.entry("publishUpdates", UpdateState.ACKNOWLEDGED));

    private static final Set<String> ANSWER_409_IN_DRAFT = Set.of("correctUpdate", "createUpdate");
    private static final int TOO_LARGE = 413;
    private static final int OVER_THE_LIMIT = 10 * 1024 * 1024 + 1;

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    static Stream<Arguments> declared() {
        Contract contract = Contract.get();
        return contract.operations().stream()
                .filter(operation -> contract.tags(operation).contains("updates"))
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
        UpdateState impossible =
                ANSWER_409_IN_DRAFT.contains(operation.id()) ? UpdateState.DRAFT : UpdateState.PUBLISHED;
        Desk.Draft draft = desk.in(status == 409 ? impossible : POSSIBLE.get(operation.id()));
        String address = address(operation, draft);
        RequestSpecification officer = Desk.officer();
        return switch (status) {
            case 200, 201, 204, 409 -> send(operation, whole(operation, draft, officer), address);
            case 304 ->
                officer.header("If-None-Match", Desk.officer().get(address).getHeader("ETag"))
                        .get(address);
            case 400 -> send(operation, whole(operation, draft, officer), address + "&no-such-parameter=1");
            case 401 -> send(operation, whole(operation, draft, Api.request()), address);
            case 403 -> send(operation, whole(operation, draft, As.member()), address);
            case 404 ->
                send(operation, whole(operation, draft, officer), address.replace(draft.plan(), "no-such-plan"));
            case 406 -> officer.accept("image/png").get(address);
            case 412 -> send(operation, body(operation, draft, officer).header("If-Match", "\"999\""), address);
            case 415 ->
                send(
                        operation,
                        officer.header("If-Match", draft.etag())
                                .contentType("text/plain")
                                .body("x"),
                        address);
            case 422 -> {
                String used = desk.plan(1);
                Desk.officer()
                        .header("Idempotency-Key", used)
                        .contentType("application/json")
                        .post(Api.ROOT + "actions/A-1/updates?plan=" + used);
                yield send(operation, whole(operation, draft, officer).header("Idempotency-Key", used), address);
            }
            case 428 -> send(operation, body(operation, draft, officer), address);
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private static RequestSpecification whole(
            Contract.Operation operation, Desk.Draft draft, RequestSpecification request) {
        return body(operation, draft, request).header("If-Match", draft.etag());
    }

    private static RequestSpecification body(
            Contract.Operation operation, Desk.Draft draft, RequestSpecification request) {
        return switch (operation.id()) {
            case "saveUpdate" ->
                request.contentType("application/merge-patch+json").body("{\"issues\": \"None\"}");
            case "createUpdate" -> request.contentType("application/json").body("{}");
            case "returnUpdate" -> request.contentType("application/json").body("{\"reason\": \"Say who came\"}");
            case "acknowledgeUpdates", "publishUpdates" ->
                request.contentType("application/json")
                        .body("{\"items\": [{\"ref\": \"%s\", \"version\": %d}]}"
                                .formatted(draft.ref(), draft.json().getInt("head.version")));
            default -> request;
        };
    }

    private static Response send(Contract.Operation operation, RequestSpecification request, String address) {
        return request.request(operation.method(), address);
    }

    private static String address(Contract.Operation operation, Desk.Draft draft) {
        String ref = operation.path().startsWith("/api/v1/actions") ? "A-1" : draft.ref();
        return operation.path().replace("{ref}", ref) + "?plan=" + draft.plan();
    }
}
