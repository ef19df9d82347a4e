package org.dueregard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.json;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.dueregard.contract.Contract;
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

/** Every status that the contract declares for readings that are confirmed, corrected and waited for is produced. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReadingContractTest {

    private static final int TOO_LARGE = 413;
    private static final int OVER_THE_LIMIT = 10 * 1024 * 1024 + 1;
    private static final String PROVISIONAL = """
            {"ref": "R-1", "period": {"label": "2020/21", "start": "2020-04-01", "end": "2021-03-31"}, "value": 49,
             "provisional": true}""";

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
                .filter(operation -> contract.tags(operation).contains("readings"))
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
        String plan = planWithAProvisionalReading();
        String address = address(operation, plan);
        boolean read = operation.method().equals("GET");
        return switch (status) {
            case 200 -> As.officer().get(address);
            case 201 -> send(operation, As.officer(), address);
            case 304 ->
                As.officer()
                        .header("If-None-Match", As.officer().get(address).getHeader("ETag"))
                        .get(address);
            case 400 ->
                read
                        ? As.officer().get(address + "&no-such-parameter=1")
                        : json(As.officer(), "{\"value\": \"many\"}").post(address);
            case 401 -> send(operation, Api.request(), address);
            case 403 -> send(operation, As.member(), address);
            case 404 -> send(operation, As.officer(), address.replace(plan, "no-such-plan"));
            case 406 -> As.officer().accept("image/png").get(address);
            case 409 -> {
                expect(201, send(operation, As.officer(), address));
                yield send(operation, As.officer(), address);
            }
            case 415 -> As.officer().contentType("text/plain").body("x").post(address);
            case 422 -> {
                expect(201, send(operation, As.officer().header("Idempotency-Key", plan), address));
                yield json(As.officer().header("Idempotency-Key", plan), "{\"value\": 1, \"note\": \"Another\"}")
                        .post(address);
            }
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private static Response send(Contract.Operation operation, RequestSpecification request, String address) {
        return operation.method().equals("GET")
                ? request.get(address)
                : json(request, "{\"value\": 50, \"note\": \"A late return\"}").post(address);
    }

    private String planWithAProvisionalReading() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(201, json(As.officer(), PROVISIONAL).post(Contents.address(plan, "measures/M-1/readings")));
        return plan;
    }

    private static String address(Contract.Operation operation, String plan) {
        return operation.path().replace("{ref}", "M-1").replace("{reading}", "R-1") + "?plan=" + plan;
    }

    /** A body over the limit is only announced: the answer comes before it is sent. */
    private static int announced(Contract.Operation operation) throws IOException {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            String head = String.join(
                    "\r\n",
                    operation.method() + " " + address(operation, "X") + " HTTP/1.1",
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
