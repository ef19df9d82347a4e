package org.dueregard.committee.route;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import org.dueregard.audit.Actor;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.sql.Query;

/**
 * Adds bodies, meetings and routes of a file, each as a form would send it. What is there already is left as it is,
 * whoever has written it.
 */
@ApplicationScoped
public class MeetingImport {

    private final RouteSql sql;
    private final Bodies bodies;
    private final BodyDesk committees;
    private final MeetingDesk meetings;
    private final RouteDesk routes;

    MeetingImport(RouteSql sql, Bodies bodies, BodyDesk committees, MeetingDesk meetings, RouteDesk routes) {
        this.sql = sql;
        this.bodies = bodies;
        this.committees = committees;
        this.meetings = meetings;
        this.routes = routes;
    }

    /** Whether there is no body yet. */
    @Transactional
    public boolean isEmpty() {
        return !sql.any(Query.of("SELECT 1 FROM committee_body LIMIT 1"));
    }

    /** Adds what is not there yet, all or nothing; says how many meetings that is. */
    @Transactional
    public int add(byte[] file, Actor actor) {
        JsonNode sent = bodies.parse(file);
        for (JsonNode one : sent.path("bodies")) {
            NewBody body = read(one, "NewBody", NewBody.class);
            if (!sql.any(Query.of("SELECT 1 FROM committee_body b WHERE b.ref = ?", body.ref()))) {
                committees.create(body, actor);
            }
        }
        int added = 0;
        for (JsonNode one : sent.path("meetings")) {
            NewMeeting meeting = read(one, "NewMeeting", NewMeeting.class);
            if (!sql.any(Query.of("SELECT 1 FROM meeting m WHERE m.ref = ?", meeting.reference()))) {
                meetings.create(meeting, actor);
                added++;
            }
        }
        for (JsonNode one : sent.path("routes")) {
            NewRoute route = read(one, "NewRoute", NewRoute.class);
            if (!sql.any(Query.of("SELECT 1 FROM route r WHERE r.ref = ?", route.ref()))) {
                routes.create(route, actor);
            }
        }
        return added;
    }

    private <T> T read(JsonNode one, String schema, Class<T> type) {
        return bodies.read(sql.text(one).getBytes(StandardCharsets.UTF_8), schema, type);
    }
}
