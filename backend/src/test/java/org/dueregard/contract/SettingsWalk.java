package org.dueregard.contract;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;

/** Requests that make settings answer each status that they declare; each has a plan, a service or a person of its own. */
final class SettingsWalk {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int OVER_THE_LIMIT = 10 * 1024 * 1024 + 1;
    private static final int TOO_LARGE = 413;

    private final Contract.Operation operation;
    private final int number = NUMBER.incrementAndGet();
    private final String plan = "SETTINGS-" + number;
    private final String service = "WALK_" + number;
    private String person = "";

    private SettingsWalk(Contract.Operation operation) {
        this.operation = operation;
    }

    static boolean knows(Contract.Operation operation) {
        return Contract.get().tags(operation).contains("settings");
    }

    static int make(Contract.Operation operation, int status) {
        SettingsWalk walk = new SettingsWalk(operation);
        walk.prepare(status);
        return status == TOO_LARGE ? walk.announced() : walk.answer(status).statusCode();
    }

    private void prepare(int status) {
        if (operation.path().contains("/rules")) {
            PlanStatus state = over(status) ? PlanStatus.CLOSED : PlanStatus.IN_FORCE;
            Writer writer = Arc.container().instance(Writer.class).get();
            writer.write(Papers.document(Papers.plan(plan, state), Papers.action("A-1")));
        }
        if (operation.path().contains("/services/") || (operation.id().equals("createService") && status == 409)) {
            json(As.officer())
                    .body(newService("A service"))
                    .post("/api/v1/services")
                    .then()
                    .statusCode(201);
        }
        if (operation.path().contains("/people/")) {
            String name = "Walker " + number;
            Db db = Arc.container().instance(Db.class).get();
            db.write("INSERT INTO person (subject, name) VALUES (?, ?)", name, name);
            person = db.value("SELECT id FROM person WHERE subject = ?", name);
        }
    }

    private boolean over(int status) {
        return status == 409 && operation.id().equals("changeRules");
    }

    private Response answer(int status) {
        boolean read = operation.method().equals("GET");
        return switch (status) {
            case 200, 201, 409 -> send(As.officer(), good());
            case 304 -> As.officer().header("If-None-Match", etag()).get(address());
            case 400 -> read ? As.officer().get(address() + "?no-such-parameter=1") : send(As.officer(), bad());
            case 401 -> send(Api.request(), good());
            case 403 -> send(As.member(), good());
            case 404 -> missing();
            case 406 -> As.officer().accept("image/png").get(address());
            case 412 ->
                seen(As.officer(), "\"99\"")
                        .contentType(mediaType())
                        .body(good())
                        .request(method(), address());
            case 415 ->
                seen(As.officer(), tag()).contentType("text/plain").body("x").request(method(), address());
            case 422 -> reused();
            case 428 -> As.officer().contentType(mediaType()).body(good()).request(method(), address());
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private Response send(RequestSpecification request, Object body) {
        return operation.method().equals("GET")
                ? request.get(address())
                : seen(request, tag()).contentType(mediaType()).body(body).request(method(), address());
    }

    private Response missing() {
        String address = operation.path().contains("{")
                ? operation.path().replaceAll("\\{[^}]+}", "no-such-thing")
                : operation.path() + "?plan=no-such-plan";
        return operation.method().equals("GET")
                ? As.officer().get(address)
                : seen(As.officer(), "\"0\"")
                        .contentType(mediaType())
                        .body(good())
                        .request(method(), address);
    }

    private Response reused() {
        String key = "settings-" + number;
        json(As.officer())
                .header("Idempotency-Key", key)
                .body(good())
                .post(address())
                .then()
                .statusCode(201);
        return json(As.officer())
                .header("Idempotency-Key", key)
                .body(newService("Another"))
                .post(address());
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

    private Object good() {
        return switch (operation.id()) {
            case "changePerson" -> Map.of("active", false);
            case "createService" -> newService("A service");
            case "changeService" -> Map.of("name", "Another name");
            case "previewRules" -> Map.of("rules", rules());
            case "changeRules" ->
                Map.of("rules", rules(), "reporting", Map.of("everyMonths", 6, "graceDays", 14), "reason", "Agreed");
            default -> Map.of();
        };
    }

    private static Object bad() {
        return Map.of("no-such-field", 1);
    }

    private Map<String, Object> newService(String name) {
        return Map.of("code", service, "name", name);
    }

    private static Map<String, Object> rules() {
        Map<String, Object> rules = new HashMap<>();
        rules.put("latenessMonths", 2);
        rules.put("stalenessMonths", 6);
        rules.put("redShare", "1/4");
        rules.put("amberShare", "1/4");
        rules.put("statutoryRed", true);
        rules.put("measureTolerancePercent", 10);
        rules.put("disabled", List.of());
        return rules;
    }

    private String address() {
        return operation
                .path()
                .replace("{ref}", plan)
                .replace("{code}", service)
                .replace("{id}", person);
    }

    private String tag() {
        return List.of("PATCH", "PUT").contains(operation.method()) ? etag() : "\"0\"";
    }

    private String etag() {
        return As.officer().get(address()).getHeader("ETag");
    }

    private RequestSpecification seen(RequestSpecification request, String tag) {
        return List.of("PATCH", "PUT").contains(operation.method()) ? request.header("If-Match", tag) : request;
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json");
    }

    private String method() {
        return operation.method();
    }

    private String mediaType() {
        return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }
}
