package org.dueregard.contract;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;

/** Requests that make bodies, meetings and routes answer each status that they declare; each has things of its own. */
final class MeetingWalk {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int TOO_LARGE = 413;
    private static final long OVER_THE_LIMIT = 10L * 1024 * 1024 + 1;

    private final Contract.Operation operation;
    private final int number = NUMBER.incrementAndGet();
    private final String body = "WALK-" + number;
    private final String meeting = "WALK-" + number + "-2030-03-06";
    private final String route = "WALK-ROUTE-" + number;

    private MeetingWalk(Contract.Operation operation) {
        this.operation = operation;
    }

    static boolean knows(Contract.Operation operation) {
        return Stream.of("bodies", "meetings", "routes")
                .anyMatch(things -> operation.path().startsWith("/api/v1/" + things));
    }

    static int make(Contract.Operation operation, int status) {
        MeetingWalk walk = new MeetingWalk(operation);
        walk.prepare(status);
        return status == TOO_LARGE
                ? Announcement.status(operation.method(), walk.address(), walk.mediaType(), OVER_THE_LIMIT)
                : walk.answer(status).statusCode();
    }

    /** A thing is there to be read or changed, and one that is to be made is not, unless it must not be made twice. */
    private void prepare(int status) {
        boolean there = operation.path().contains("{ref}");
        boolean twice = operation.method().equals("POST") && status == 409;
        boolean used = operation.method().equals("DELETE") && status == 409;
        if (!isOf("bodies") || there || twice) {
            made("bodies", newBody());
        }
        if (isOf("routes") || (isOf("meetings") && (there || twice)) || (isOf("bodies") && used)) {
            made("meetings", newMeeting());
        }
        if ((isOf("routes") && (there || twice)) || (isOf("meetings") && used)) {
            made("routes", newRoute());
        }
    }

    private Response answer(int status) {
        return switch (status) {
            case 200, 201, 204, 409 -> send(who(), good(), "");
            case 304 ->
                who().header("If-None-Match", who().get(address()).getHeader("ETag"))
                        .get(address());
            case 400 -> isBare() ? send(who(), good(), "?no-such-parameter=1") : send(who(), Map.of("x", 1), "");
            case 401 -> send(Api.request(), good(), "");
            case 403 -> send(As.member(), good(), "");
            case 404 -> missing();
            case 406 -> who().accept("image/png").get(address());
            case 412 -> sendWith(who().header("If-Match", "\"99\""), good(), "");
            case 415 -> seen(who()).contentType("text/plain").body("x").request(operation.method(), address());
            case 422 -> reused();
            case 428 -> sendWith(who(), good(), "");
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private Response missing() {
        String address = operation.path().replace("{ref}", "no-such-thing");
        RequestSpecification request = seen(who());
        return isBare()
                ? request.request(operation.method(), address)
                : request.contentType(mediaType()).body(good()).request(operation.method(), address);
    }

    private Response reused() {
        send(who().header("Idempotency-Key", body), good(), "").then().statusCode(201);
        return send(who().header("Idempotency-Key", body), other(), "");
    }

    private Response send(RequestSpecification request, Object sent, String query) {
        return sendWith(seen(request), sent, query);
    }

    private Response sendWith(RequestSpecification request, Object sent, String query) {
        return isBare()
                ? request.request(operation.method(), address() + query)
                : request.contentType(mediaType()).body(sent).request(operation.method(), address() + query);
    }

    private RequestSpecification seen(RequestSpecification request) {
        return List.of("PATCH", "DELETE").contains(operation.method()) ? request.header("If-Match", "\"0\"") : request;
    }

    private boolean isBare() {
        return List.of("GET", "DELETE").contains(operation.method());
    }

    private RequestSpecification who() {
        return Contract.get().isPublic(operation) ? Api.request() : As.clerk();
    }

    private Object good() {
        if (operation.method().equals("PATCH")) {
            return isOf("bodies")
                    ? Map.of("name", "Another name")
                    : isOf("meetings") ? Map.of("place", "Town Hall") : Map.of("title", "Another");
        }
        return isOf("bodies") ? newBody() : isOf("meetings") ? newMeeting() : newRoute();
    }

    private Object other() {
        return isOf("bodies")
                ? Map.of("ref", body, "name", "Another", "lead", Map.of("publicClearDays", 5))
                : isOf("meetings")
                        ? Map.of("body", body, "date", "2031-03-06")
                        : Map.of("ref", route, "title", "Another", "stops", stops());
    }

    private Map<String, Object> newBody() {
        return Map.of("ref", body, "name", "Walkers' Committee", "lead", Map.of("publicClearDays", 5));
    }

    private Map<String, Object> newMeeting() {
        return Map.of("body", body, "date", "2030-03-06");
    }

    private Map<String, Object> newRoute() {
        return Map.of("ref", route, "title", "A walk", "stops", stops());
    }

    private List<Map<String, Object>> stops() {
        return List.of(Map.of("meeting", meeting, "role", "DECISION"));
    }

    private void made(String things, Object sent) {
        As.clerk()
                .contentType("application/json")
                .body(sent)
                .post("/api/v1/" + things)
                .then()
                .statusCode(201);
    }

    private boolean isOf(String things) {
        return operation.path().startsWith("/api/v1/" + things);
    }

    private String address() {
        return operation.path().replace("{ref}", isOf("bodies") ? body : isOf("meetings") ? meeting : route);
    }

    private String mediaType() {
        return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }
}
