package org.dueregard.committee.route;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.dueregard.testsupport.As;

/** A clerk at work: bodies, meetings and routes for tests. */
public final class Council {

    private Council() {}

    /** A body whose papers are public for so many clear days. */
    public static void body(String ref, int publicClearDays) {
        body(ref, Map.of("publicClearDays", publicClearDays));
    }

    /** A body with lead times. */
    public static void body(String ref, Map<String, Object> lead) {
        clerk("bodies", Map.of("ref", ref, "name", "Committee " + ref, "lead", lead))
                .then()
                .statusCode(201);
    }

    /** A meeting of a body; its reference. */
    public static String meeting(String body, String day) {
        return clerk("meetings", Map.of("body", body, "date", day))
                .then()
                .statusCode(201)
                .extract()
                .path("ref");
    }

    /** A route through meetings. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static void route(String ref, Map<String, Object>... stops) {
        clerk("routes", Map.of("ref", ref, "title", "Route " + ref, "stops", List.of(stops)))
                .then()
                .statusCode(201);
    }

    /** A meeting on a route. */
    public static Map<String, Object> stop(String meeting, String role, boolean keyDecision) {
        return Map.of("meeting", meeting, "role", role, "keyDecision", keyDecision);
    }

    /** Sends a new thing as the clerk. */
    public static Response clerk(String things, Object sent) {
        return As.clerk().contentType("application/json").body(sent).post("/api/v1/" + things);
    }

    /** Changes a thing as the clerk. */
    public static Response patch(String address, String seen, Object patch) {
        return As.clerk()
                .header("If-Match", seen)
                .contentType("application/merge-patch+json")
                .body(patch)
                .patch("/api/v1/" + address);
    }
}
