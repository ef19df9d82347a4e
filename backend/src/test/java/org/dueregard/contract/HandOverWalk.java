package org.dueregard.contract;

import io.quarkus.arc.Arc;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.committee.delivery.Destinations;
import org.dueregard.committee.pack.Releases;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;

/** Requests that make the hand-over answer each status that it declares; each has a report and a destination of its own. */
final class HandOverWalk {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int TOO_LARGE = 413;
    private static final long OVER_THE_LIMIT = 10L * 1024 * 1024 + 1;

    private final Contract.Operation operation;
    private final String name = "walk-" + NUMBER.incrementAndGet();
    private String ref = "";
    private String id = "";

    private HandOverWalk(Contract.Operation operation) {
        this.operation = operation;
    }

    static boolean knows(Contract.Operation operation) {
        return Contract.get().tags(operation).contains("hand-over");
    }

    static int make(Contract.Operation operation, int status) {
        HandOverWalk walk = new HandOverWalk(operation);
        walk.prepare();
        return status == TOO_LARGE
                ? Announcement.status(operation.method(), walk.address(), walk.mediaType(), OVER_THE_LIMIT)
                : walk.answer(status).statusCode();
    }

    private void prepare() {
        Destinations destinations = Arc.container().instance(Destinations.class).get();
        String destination = destinations.make(Destinations.folder(name, false));
        Releases.Report report = Arc.container().instance(Releases.class).get().released();
        destinations.switchOff();
        ref = operation.path().contains("/reports/") ? report.ref() : report.pack(1);
        Db db = Arc.container().instance(Db.class).get();
        id = operation.path().contains("/destinations")
                ? destination
                : db.value("SELECT id FROM delivery WHERE destination_id::text = ?", destination);
    }

    private Response answer(int status) {
        return switch (status) {
            case 200, 201 -> send(who(), good());
            case 304 ->
                who().header("If-None-Match", who().get(address()).header("ETag"))
                        .get(address());
            case 400 ->
                operation.method().equals("PATCH") || operation.id().equals("createDestination")
                        ? send(who(), Map.of("kind", "PIGEON"))
                        : ask(seen(who()), address() + "?no-such-parameter=1", good());
            case 401 -> send(Api.request(), good());
            case 403 -> send(As.serviceOfficer("HOUSING"), good());
            case 404 -> ask(seen(who()), operation.path().replaceAll("\\{[^}]+}", "no-such-thing"), good());
            case 406 -> who().accept("image/png").get(address());
            case 409 -> conflict();
            case 412 -> ask(who().header("If-Match", "\"99\""), address(), good());
            case 415 -> seen(who()).contentType("text/plain").body("x").request(operation.method(), address());
            case 422 -> reused();
            case 428 -> ask(who(), address(), good());
            default -> throw new AssertionError("No request is known that makes " + operation + " answer " + status);
        };
    }

    private Response conflict() {
        Db db = Arc.container().instance(Db.class).get();
        if (operation.id().equals("retryDelivery")) {
            db.write("UPDATE delivery SET state = 'DELIVERED', next_at = NULL, done_at = now() WHERE id::text = ?", id);
            return send(who(), good());
        }
        if (operation.id().equals("changeDestination")) {
            Arc.container().instance(Destinations.class).get().make(Destinations.folder(name + "-other", false));
            return send(who(), Map.of("name", "Folder " + name + "-other"));
        }
        return send(who(), Destinations.folder(name, false));
    }

    /** The same key from another state, or with another body. */
    private Response reused() {
        ask(seen(who().header("Idempotency-Key", name)), address(), good());
        RequestSpecification again = who().header("Idempotency-Key", name).header("If-Match", "\"98\"");
        return ask(again, address(), Destinations.folder(name + "-another", false));
    }

    private Response send(RequestSpecification request, Object body) {
        return ask(seen(request), address(), body);
    }

    private Response ask(RequestSpecification request, String address, Object body) {
        boolean bare = operation.method().equals("GET") || operation.id().equals("retryDelivery");
        return bare
                ? request.request(operation.method(), address)
                : request.contentType(mediaType()).body(body).request(operation.method(), address);
    }

    private RequestSpecification seen(RequestSpecification request) {
        boolean changes =
                operation.path().contains("{id}") && !operation.method().equals("GET");
        if (!changes) {
            return request;
        }
        String address = operation.path().replace("/retry", "").replace("{id}", id);
        return request.header("If-Match", As.clerk().get(address).header("ETag"));
    }

    private RequestSpecification who() {
        if (Contract.get().isPublic(operation)) {
            return Api.request();
        }
        return operation.path().contains("/destinations") ? As.administrator() : As.clerk();
    }

    private Object good() {
        return operation.id().equals("createDestination")
                ? Destinations.folder(name + "-new", false)
                : Map.of("acceptsExempt", true);
    }

    private String address() {
        return operation.path().replace("{ref}", ref).replace("{id}", id).replace("{name}", "report.docx");
    }

    private String mediaType() {
        return operation.method().equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }
}
