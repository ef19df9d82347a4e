package org.dueregard.contract;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.TestClock;

/** Requests that make reporting cycles answer each status that they declare; each has a cycle of its own, just opened. */
final class CycleWalk {

    private static final AtomicInteger CYCLES = new AtomicInteger();
    private static final String LIST = "/api/v1/cycles";
    private static final int OVER_THE_LIMIT = 10 * 1024 * 1024 + 1;
    private static final int TOO_LARGE = 413;

    private final Contract.Operation operation;
    private final int number = CYCLES.incrementAndGet();
    private final String ref = "WALK-" + number;

    private CycleWalk(Contract.Operation operation) {
        this.operation = operation;
    }

    static boolean knows(Contract.Operation operation) {
        return operation.path().startsWith(LIST);
    }

    static int make(Contract.Operation operation, int status) {
        TestClock clock = Arc.container().instance(TestClock.class).get();
        CycleWalk walk = new CycleWalk(operation);
        clock.set(walk.opens());
        try {
            return status == TOO_LARGE ? walk.announced() : walk.answer(status).statusCode();
        } finally {
            clock.reset();
        }
    }

    private LocalDate opens() {
        return LocalDate.of(2030, 1, 1).plusDays(20L * number);
    }

    private Response answer(int status) {
        boolean creates = operation.id().equals("createCycle");
        if (!creates || status == 409) {
            As.officer()
                    .contentType("application/json")
                    .body(cycle())
                    .post(LIST)
                    .then()
                    .statusCode(201);
        }
        if (operation.id().equals("reopenCycle")) {
            byHand("closure");
        }
        boolean read = operation.method().equals("GET");
        return switch (status) {
            case 200, 201 -> send(As.officer(), good());
            case 304 -> send(As.officer().header("If-None-Match", etag(address())), good());
            case 400 -> read ? As.officer().get(address() + "?no-such-parameter=1") : send(As.officer(), bad());
            case 401 -> send(Api.request(), good());
            case 403 -> send(As.member(), good());
            case 404 -> missing();
            case 406 -> As.officer().accept("image/png").get(address());
            case 409 -> conflict();
            case 412 -> stale();
            case 415 ->
                As.officer()
                        .header("If-Match", tag())
                        .contentType("text/plain")
                        .body("x")
                        .request(operation.method(), address());
            case 422 -> reused();
            case 428 -> As.officer().contentType(mediaType()).body(good()).request(operation.method(), address());
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private Response send(RequestSpecification request, Object body) {
        if (operation.method().equals("GET")) {
            return request.get(address());
        }
        if (!operation.id().equals("createCycle") && !operation.id().equals("nudge")) {
            request.header("If-Match", tag());
        }
        return request.contentType(mediaType()).body(body).request(operation.method(), address());
    }

    private Response missing() {
        String address = operation.path().contains("{")
                ? operation.path().replace("{ref}", "no-such-thing")
                : LIST + "?plan=no-such-plan";
        RequestSpecification request = As.officer();
        return operation.method().equals("GET")
                ? request.get(address)
                : request.header("If-Match", "\"0\"")
                        .contentType(mediaType())
                        .body(good())
                        .request(operation.method(), address);
    }

    /** The body is only announced: the answer comes before it is sent. */
    private int announced() {
        List<String> head = List.of(
                operation.method() + " " + address() + " HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: " + mediaType(),
                "Content-Length: " + OVER_THE_LIMIT,
                "",
                "");
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(String.join("\r\n", head).getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ", 3)[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response stale() {
        return As.officer()
                .header("If-Match", "\"99\"")
                .contentType(mediaType())
                .body(good())
                .request(operation.method(), address());
    }

    private Response conflict() {
        if (operation.id().equals("createCycle")) {
            return send(As.officer(), good());
        }
        byHand("lock");
        return send(As.officer(), good());
    }

    private void byHand(String what) {
        As.officer()
                .header("If-Match", tag())
                .contentType("application/json")
                .body(Map.of("reason", "Over"))
                .post(LIST + "/" + ref + "/" + what)
                .then()
                .statusCode(200);
    }

    private Response reused() {
        String key = "walk-" + operation.id() + "-" + number;
        String seen = operation.id().equals("createCycle") ? "\"0\"" : tag();
        post(key, seen, good()).then().statusCode(operation.id().equals("createCycle") ? 201 : 200);
        return post(key, seen, other());
    }

    private Object other() {
        return switch (operation.id()) {
            case "createCycle" -> cycle("Another title");
            case "nudge" -> Map.of("message", "Please");
            case "reopenCycle" -> reopening("Another");
            default -> Map.of("reason", "Another");
        };
    }

    private Map<String, Object> reopening(String reason) {
        LocalDate due = opens().plusDays(5);
        return Map.of(
                "reason",
                reason,
                "dueOn",
                due.toString(),
                "closesOn",
                due.plusDays(2).toString());
    }

    private Response post(String key, String seen, Object body) {
        return As.officer()
                .header("Idempotency-Key", key)
                .header("If-Match", seen)
                .contentType("application/json")
                .body(body)
                .post(address());
    }

    private String address() {
        return operation.path().replace("{ref}", ref);
    }

    private String tag() {
        return operation.id().equals("createCycle") ? "\"0\"" : etag(LIST + "/" + ref);
    }

    private static String etag(String address) {
        return As.officer().get(address).getHeader("ETag");
    }

    private String mediaType() {
        return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    private Object bad() {
        return Map.of("no-such-field", 1);
    }

    private Object good() {
        return switch (operation.id()) {
            case "createCycle" -> cycle();
            case "changeCycle" -> Map.of("title", "Another title");
            case "nudge" -> Map.of();
            case "reopenCycle" -> reopening("Late answers");
            default -> Map.of("reason", "Over");
        };
    }

    private Map<String, Object> cycle() {
        return cycle("A cycle");
    }

    private Map<String, Object> cycle(String title) {
        LocalDate opens = opens();
        Map<String, Object> body = new HashMap<>();
        body.put("ref", ref);
        body.put("title", title);
        body.put("periodStart", opens.minusMonths(3).toString());
        body.put("periodEnd", opens.minusDays(1).toString());
        body.put("opensOn", opens.toString());
        body.put("closesOn", opens.plusDays(10).toString());
        body.put("officerDue", Map.of("date", opens.plusDays(5).toString()));
        body.put("headDue", Map.of("date", opens.plusDays(7).toString()));
        return body;
    }
}
