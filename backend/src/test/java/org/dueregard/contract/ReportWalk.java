package org.dueregard.contract;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.hamcrest.Matchers;

/** Requests that make the report builder answer each status that it declares; each has a report of its own. */
final class ReportWalk {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int TOO_LARGE = 413;
    private static final long OVER_THE_LIMIT = 10 * 1024 * 1024 + 1;

    private final Contract.Operation operation;
    private final String ref = "WALK-RPT-" + NUMBER.incrementAndGet();
    private final String template = "walk-" + NUMBER.incrementAndGet();
    private String paragraph = "";
    private String person = "00000000-0000-0000-0000-000000000000";

    private ReportWalk(Contract.Operation operation) {
        this.operation = operation;
    }

    static boolean knows(Contract.Operation operation) {
        return Contract.get().tags(operation).contains("reports");
    }

    static int make(Contract.Operation operation, int status) {
        ReportWalk walk = new ReportWalk(operation);
        if (status == TOO_LARGE) {
            return Announcement.status(operation.method(), walk.address(), walk.mediaType(), OVER_THE_LIMIT);
        }
        walk.prepare(status);
        return walk.answer(status).statusCode();
    }

    private void prepare(int status) {
        boolean taken = status == 409 && operation.id().startsWith("create");
        if (operation.path().contains("report-templates") && (operation.path().contains("{key}") || taken)) {
            made(template(), "/api/v1/report-templates");
        } else if (operation.path().contains("{ref}") || taken) {
            made(report(), "/api/v1/reports");
            paragraph = made(Map.of("section", "risk", "text", "To walk."), "/api/v1/reports/" + ref + "/paragraphs")
                    .path("id");
            signing(status);
            int steps = status == 409 ? stepsThatForbid() : stepsBefore();
            for (int i = 0; i < steps; i++) {
                step(i);
            }
        }
    }

    private void signing(int status) {
        String row = "/api/v1/reports/" + ref + "/implications/legal";
        if (List.of("inviteToSign", "signReportImplication", "reopenReportImplication")
                .contains(operation.id())) {
            String name = "Signer " + ref;
            Db db = Arc.container().instance(Db.class).get();
            db.write("INSERT INTO person (subject, name) VALUES (?, ?)", name, name);
            person = db.value("SELECT id FROM person WHERE subject = ?", name);
            As.officer()
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "\"0\"")
                    .body(Map.of("text", "To walk."))
                    .patch(row)
                    .then()
                    .statusCode(200);
            if (operation.id().startsWith("reopen") == (status != 409)) {
                As.officer()
                        .contentType("application/json")
                        .header("If-Match", "\"1\"")
                        .body(signature())
                        .post(row + "/sign-off")
                        .then()
                        .statusCode(200);
            }
        }
    }

    private static Map<String, Object> signature() {
        return Map.of("name", "A. Signer", "on", "2021-10-01", "how", "By mail");
    }

    /** How far the report must be for the operation. */
    private int stepsBefore() {
        return switch (operation.id()) {
            case "returnReport", "clearReport" -> 1;
            case "releaseReport" -> 2;
            case "reviseReport", "getReport" -> 3;
            default -> 0;
        };
    }

    /** How far the report must be for the operation not to be possible any more. */
    private int stepsThatForbid() {
        return switch (operation.id()) {
            case "changeReportImplication", "clearReport" -> 2;
            case "returnReport", "reviseReport", "inviteToSign", "signReportImplication", "reopenReportImplication" ->
                0;
            default -> 1;
        };
    }

    private void step(int number) {
        RequestSpecification who = number == 1 ? As.reviewer() : As.officer();
        who.header("If-Match", "\"" + record() + "\"")
                .post("/api/v1/reports/" + ref
                        + List.of("/submission", "/clearance", "/release").get(number))
                .then()
                .statusCode(200);
        if (number == 1) {
            Reports.complete(ref);
        }
    }

    private int record() {
        Response now = As.officer().get("/api/v1/reports/" + ref + "/record");
        return now.statusCode() == 200 ? now.jsonPath().getInt("version") : 0;
    }

    private Response made(Object body, String address) {
        Response answer =
                As.officer().contentType("application/json").body(body).post(address);
        answer.then().statusCode(201);
        return answer;
    }

    private Response answer(int status) {
        return switch (status) {
            case 200, 201, 204, 409 -> send(who(), good(), "");
            case 304 ->
                who().header("If-None-Match", who().get(address()).getHeader("ETag"))
                        .get(address());
            case 400 -> isBare() ? send(who(), good(), "?no-such-parameter=1") : send(who(), bad(), "");
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

    private boolean isBare() {
        return List.of("GET", "DELETE").contains(operation.method())
                || List.of("submitReport", "clearReport", "releaseReport").contains(operation.id());
    }

    private boolean isStep() {
        return List.of("submitReport", "returnReport", "clearReport", "releaseReport", "reviseReport")
                .contains(operation.id());
    }

    private RequestSpecification who() {
        return operation.id().equals("clearReport") ? As.reviewer() : As.officer();
    }

    private Response missing() {
        String address = operation.path().replaceAll("\\{[^}]+}", "no-such-thing");
        RequestSpecification request = who().header("If-Match", "\"0\"");
        return isBare()
                ? request.request(operation.method(), address)
                : request.contentType(mediaType()).body(good()).request(operation.method(), address);
    }

    private Response reused() {
        sendWith(seen(who()).header("Idempotency-Key", ref), good(), "").then().statusCode(Matchers.oneOf(200, 201));
        RequestSpecification again = who().header("Idempotency-Key", ref).header("If-Match", "\"98\"");
        return sendWith(again, good(), "");
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
        boolean changes =
                isStep() || isSigning() || List.of("PUT", "PATCH", "DELETE").contains(operation.method());
        return changes ? request.header("If-Match", "\"" + version() + "\"") : request;
    }

    private boolean isSigning() {
        return operation.path().contains("{implication}/");
    }

    private int version() {
        if (isSigning()) {
            Response row = As.officer().get("/api/v1/reports/" + ref + "/implications/legal");
            return row.statusCode() == 200 ? row.jsonPath().getInt("version") : 0;
        }
        if (isStep()) {
            return record();
        }
        Response now = who().get(address());
        return now.statusCode() == 200 ? now.jsonPath().getInt("version") : 0;
    }

    private Object bad() {
        return Map.of("title", 1, "text", 1);
    }

    private Object good() {
        return switch (operation.id()) {
            case "createReportTemplate" -> template();
            case "changeReportTemplate" ->
                Map.of("name", "Walk", "sections", List.of(section()), "implications", List.of());
            case "createReport" -> report();
            case "changeReport" -> Map.of("purpose", "To walk on");
            case "addReportParagraph" -> Map.of("section", "risk", "text", "To walk on.");
            case "changeReportParagraph", "changeReportImplication" -> Map.of("text", "To walk on.");
            case "returnReport", "reviseReport", "reopenReportImplication" -> Map.of("reason", "To walk back");
            case "inviteToSign" -> Map.of("person", person);
            case "signReportImplication" -> signature();
            default -> Map.of();
        };
    }

    private Map<String, Object> report() {
        return Map.of("ref", ref, "title", "Walk", "plan", "2017-2021", "asAt", "2021-10-20");
    }

    private Map<String, Object> template() {
        return Map.of("key", template, "name", "Walk", "sections", List.of(section()), "implications", List.of());
    }

    private static Map<String, Object> section() {
        return Map.of("key", "walk", "heading", "Walk", "kind", "PARAGRAPHS");
    }

    private String address() {
        return operation
                .path()
                .replace("{ref}", ref)
                .replace("{key}", template)
                .replace("{expression}", "actions.total")
                .replace("{implication}", "legal")
                .replace("{paragraph}", paragraph.isEmpty() ? "no-such-thing" : paragraph);
    }

    private String mediaType() {
        return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }
}
