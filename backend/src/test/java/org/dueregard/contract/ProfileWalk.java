package org.dueregard.contract;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.consultation.Register;
import org.dueregard.consultation.profile.Profiles;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;

/** Requests that make profiles, populations and disclosure rules answer each status that they declare. */
final class ProfileWalk {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int TOO_LARGE = 413;
    private static final long OVER_THE_LIMIT = 10 * 1024 * 1024 + 1;
    private static final Map<String, Object> SAVED = Profiles.sex(500, 480, 4, 16);
    private static final Map<String, Object> GROWN = Profiles.sex(540, 510, 34, 46);
    private static final Map<String, Object> RULES = Map.of("threshold", 10, "rounding", 5, "reason", "As before");

    private final Contract.Operation operation;
    private String ref = "PROFILE-" + NUMBER.incrementAndGet();

    private ProfileWalk(Contract.Operation operation) {
        this.operation = operation;
    }

    static boolean knows(Contract.Operation operation) {
        return Contract.get().tags(operation).contains("profiles");
    }

    static int make(Contract.Operation operation, int status) {
        ProfileWalk walk = new ProfileWalk(operation);
        if (status == TOO_LARGE) {
            return Announcement.status(operation.method(), walk.address(), "application/json", OVER_THE_LIMIT);
        }
        walk.prepare(status);
        return walk.answer(status).statusCode();
    }

    private boolean isRead() {
        return operation.method().equals("GET");
    }

    private void prepare(int status) {
        if (operation.path().contains("/consultations/") || operation.id().equals("getRepresentation")) {
            ref = Arc.container().instance(Register.class).get().survey("Walk", "2020-07-01", "2020-10-31");
        }
        boolean published = List.of("getProfile", "releaseFigure", "getRepresentation")
                        .contains(operation.id())
                || (status == 409 && List.of("saveProfile", "previewProfile").contains(operation.id()));
        if (published || (operation.id().equals("publishProfile") && status != 409)) {
            Profiles.save(ref, SAVED).then().statusCode(200);
        }
        if (published) {
            Profiles.publish(ref, "Walk").then().statusCode(201);
        }
        if (operation.id().equals("releaseFigure") && status != 409) {
            Profiles.save(ref, GROWN).then().statusCode(200);
        }
        if (operation.id().equals("getReferencePopulation")) {
            population("1000").then().statusCode(201);
        }
        if (operation.id().equals("addReferencePopulations") && status == 409) {
            population("1001").then().statusCode(201);
        }
    }

    private Response answer(int status) {
        return switch (status) {
            case 200, 201, 409 -> send(who(), good(status), good200(status));
            case 304 ->
                who().header("If-None-Match", who().get(address()).getHeader("ETag"))
                        .get(address());
            case 400 -> isRead() ? who().get(plain() + "?no-such=1") : send(who(), Map.of("x", 1), "");
            case 401 -> send(Api.request(), good(status), "");
            case 403 -> send(As.member(), good(status), "");
            case 404 -> missing();
            case 406 -> who().accept("image/png").get(address());
            case 412 -> json(who().header("If-Match", "\"99\""), good(status)).request(operation.method(), address());
            case 415 -> seen(who()).contentType("text/plain").body("x").request(operation.method(), address());
            case 422 -> reused();
            case 428 -> json(who(), good(status)).request(operation.method(), address());
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private String good200(int status) {
        return status == 200 && operation.id().equals("addReferencePopulations") ? "?dryRun=true" : "";
    }

    private Response send(RequestSpecification request, Object body, String query) {
        return isRead()
                ? request.get(address())
                : json(seen(request), body).request(operation.method(), address() + query);
    }

    private Response missing() {
        String address = operation.path().replace("{ref}", "no-such-thing");
        return isRead()
                ? who().get(address)
                : json(who().header("If-Match", "\"0\""), good(404)).request(operation.method(), address);
    }

    private Response reused() {
        json(seen(who()).header("Idempotency-Key", ref), good(201))
                .request(operation.method(), address())
                .then()
                .statusCode(201);
        return json(who().header("Idempotency-Key", ref).header("If-Match", "\"98\""), good(201))
                .request(operation.method(), address());
    }

    private RequestSpecification seen(RequestSpecification request) {
        return switch (operation.id()) {
            case "saveProfile", "publishProfile" -> request.header("If-Match", Profiles.tag(ref));
            case "changeDisclosureRules" ->
                request.header("If-Match", As.officer().get(address()).getHeader("ETag"));
            default -> request;
        };
    }

    private RequestSpecification who() {
        if (Contract.get().isPublic(operation)) {
            return Api.request();
        }
        return operation.id().equals("changeDisclosureRules") ? As.administrator() : As.officer();
    }

    private Object good(int status) {
        return switch (operation.id()) {
            case "saveProfile", "previewProfile" -> status == 409 ? bands() : SAVED;
            case "publishProfile" -> Map.of("reason", "Walk");
            case "releaseFigure" ->
                Map.of("characteristic", "SEX", "category", "In another way", "reason", "It has grown");
            case "addReferencePopulations" -> populations("1000");
            case "changeDisclosureRules" -> RULES;
            default -> Map.of();
        };
    }

    private static Map<String, Object> bands() {
        List<Map<String, Object>> categories = List.of(Profiles.category("Not men", 520, List.of()));
        return Map.of("tables", List.of(Map.of("characteristic", "SEX", "base", 1000, "categories", categories)));
    }

    private Response population(String base) {
        return json(As.officer(), populations(base)).post("/api/v1/reference-populations");
    }

    private Map<String, Object> populations(String base) {
        return Map.of(
                "edition",
                ref,
                "geography",
                "Walk",
                "topics",
                List.of(Map.of(
                        "topic",
                        "Sex",
                        "populationGroup",
                        "everybody",
                        "base",
                        Integer.valueOf(base),
                        "source",
                        "A walk",
                        "categories",
                        List.of(Map.of("name", "Female", "count", 510)))));
    }

    private String address() {
        return operation.id().equals("getRepresentation") ? plain() + "?characteristic=SEX" : plain();
    }

    private String plain() {
        String known =
                operation.id().equals("getReferencePopulation") ? ref.toLowerCase(Locale.ROOT) + "-sex-walk" : ref;
        return operation.path().replace("{ref}", known);
    }

    private static RequestSpecification json(RequestSpecification request, Object body) {
        return request.contentType("application/json").body(body);
    }
}
