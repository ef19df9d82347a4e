package org.dueregard.contract;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.consultation.Register;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.hamcrest.Matchers;

/** Requests that make the register answer each status that it declares; each has a consultation of its own. */
final class ConsultationWalk {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int TOO_LARGE = 413;
    private static final long MEGABYTE = 1024 * 1024;
    private static final Set<String> NEED_A_PUBLIC_ONE = Set.of("extendConsultation", "sayWhatWeDid");

    private final Contract.Operation operation;
    private String ref = "WALK-" + NUMBER.incrementAndGet();
    private String id = "";

    private ConsultationWalk(Contract.Operation operation) {
        this.operation = operation;
    }

    static boolean knows(Contract.Operation operation) {
        return Contract.get().tags(operation).contains("consultations");
    }

    static int make(Contract.Operation operation, int status) {
        ConsultationWalk walk = new ConsultationWalk(operation);
        if (status == TOO_LARGE) {
            long most = (operation.id().equals("recordConsultations") ? 32 : 10) * MEGABYTE;
            return Announcement.status(operation.method(), walk.address(), walk.mediaType(), most + 1);
        }
        walk.prepare(status);
        return walk.answer(status).statusCode();
    }

    private boolean isPublicRead() {
        return Contract.get().isPublic(operation);
    }

    private void prepare(int status) {
        if (isPublicRead()) {
            ref = Arc.container().instance(Register.class).get().survey("Walk", "2020-07-01", "2020-10-31");
        } else if (operation.path().endsWith("/{id}")) {
            id = json(As.officer(), total(ref))
                    .post("/api/v1/consultation-totals")
                    .path("id");
        } else if (operation.path().contains("{ref}")
                || (status == 409 && operation.id().equals("createConsultation"))) {
            json(As.officer(), draft("A walk"))
                    .post("/api/v1/consultations")
                    .then()
                    .statusCode(201);
            if (NEED_A_PUBLIC_ONE.contains(operation.id()) != (status == 409)) {
                As.officer()
                        .header("If-Match", "\"0\"")
                        .post("/api/v1/consultations/" + ref + "/publication")
                        .then()
                        .statusCode(200);
            }
        } else if (status == 409) {
            json(As.officer(), total(ref)).post(address()).then().statusCode(201);
        }
    }

    private Response answer(int status) {
        return switch (status) {
            case 200 -> operation.id().equals("recordConsultations") ? twice() : send(who(), good());
            case 201, 204, 409 -> send(who(), good());
            case 304 ->
                who().header("If-None-Match", who().get(address()).getHeader("ETag"))
                        .get(address());
            case 400 -> isBare() ? send(who(), good(), "?no-such-parameter=1") : send(who(), Map.of("x", 1));
            case 401 -> send(Api.request(), good());
            case 403 -> send(As.member(), good());
            case 404 -> missing();
            case 406 -> who().accept("image/png").get(address());
            case 412 -> sendWith(who().header("If-Match", "\"99\""), good(), "");
            case 415 -> seen(who()).contentType("text/plain").body("x").request(operation.method(), address());
            case 422 -> reused();
            case 428 -> sendWith(who(), good(), "");
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private boolean isBare() {
        return List.of("GET", "DELETE").contains(operation.method())
                || operation.id().equals("publishConsultation");
    }

    private Response twice() {
        send(who(), good());
        return send(who(), good());
    }

    private Response missing() {
        String address = operation.path().contains("{")
                ? operation.path().replaceAll("\\{(ref|id)}", "no-such-thing").replace("{question}", "ADEQUATE_TIME")
                : operation.path() + "?plan=no-such-plan";
        RequestSpecification request = seen(who());
        return isBare()
                ? request.request(operation.method(), address)
                : request.contentType(mediaType()).body(good()).request(operation.method(), address);
    }

    /** The same key from another state, or with another body. */
    private Response reused() {
        sendWith(seen(who()).header("Idempotency-Key", ref), good(), "").then().statusCode(Matchers.oneOf(200, 201));
        RequestSpecification again = who().header("Idempotency-Key", ref).header("If-Match", "\"98\"");
        return sendWith(again, good(), "");
    }

    private Response send(RequestSpecification request, Object body) {
        return send(request, body, "");
    }

    private Response send(RequestSpecification request, Object body, String query) {
        return sendWith(seen(request), body, query);
    }

    private Response sendWith(RequestSpecification request, Object body, String query) {
        return isBare()
                ? request.request(operation.method(), address() + query)
                : request.contentType(mediaType()).body(body).request(operation.method(), address() + query);
    }

    private RequestSpecification seen(RequestSpecification request) {
        boolean changes = operation.path().contains("{") && !operation.method().equals("GET");
        return changes ? request.header("If-Match", "\"" + version() + "\"") : request;
    }

    private int version() {
        if (operation.path().endsWith("/{id}")) {
            return 0;
        }
        Response record = As.officer().get("/api/v1/consultations/" + ref + "/record");
        return record.statusCode() == 200 ? record.jsonPath().getInt("version") : 0;
    }

    private RequestSpecification who() {
        if (isPublicRead()) {
            return Api.request();
        }
        return operation.id().equals("recordConsultations") ? As.system("consultations:write") : As.officer();
    }

    private Object good() {
        return switch (operation.id()) {
            case "createConsultation" -> draft("Another walk");
            case "changeConsultation" -> Map.of("why", "To walk on");
            case "extendConsultation" ->
                Map.of("closes", Map.of("date", "2030-01-31", "precision", "DAY"), "reason", "Snow");
            case "answerFairnessQuestion" -> Map.of("answer", "YES", "explanation", "Six weeks");
            case "sayWhatWeDid" -> Map.of("weDid", "We walked on");
            case "recordConsultationTotal" -> total(ref);
            case "recordConsultations" ->
                Map.of(
                        "items",
                        List.of(Map.of(
                                "externalId", ref, "title", "Walk", "audiences", List.of("STAFF"), "method", "EVENT")));
            default -> Map.of();
        };
    }

    private Map<String, Object> draft(String title) {
        return Map.of(
                "ref",
                ref,
                "title",
                title,
                "audiences",
                List.of("RESIDENT"),
                "method",
                "SURVEY",
                "closes",
                Map.of("date", "2029-12-31", "precision", "DAY"));
    }

    private static Map<String, Object> total(String title) {
        return Map.of("year", "1993-94", "kind", "TOTAL", "count", 3, "source", Map.of("title", title));
    }

    private String address() {
        return operation
                .path()
                .replace("{ref}", ref)
                .replace("{question}", "ADEQUATE_TIME")
                .replace("{id}", id.isEmpty() ? "no-such-thing" : id);
    }

    private String mediaType() {
        return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    private static RequestSpecification json(RequestSpecification request, Object body) {
        return request.contentType("application/json").body(body);
    }
}
