package org.dueregard.committee.route;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dueregard.audit.Actor;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Where the routes of reports are kept. */
@ApplicationScoped
public class RouteDesk {

    private static final String ORDER = """
            ORDER BY (SELECT max(m.on_date) FROM route_stop s JOIN meeting m ON m.id = s.meeting_id
                       WHERE s.route_id = r.id) DESC NULLS FIRST, r.ref
            """;

    private static final String INSERT = "INSERT INTO route (ref, title) VALUES (?, ?) RETURNING id";

    private static final String STOPS = """
            INSERT INTO route_stop (route_id, number, meeting_id, role, key_decision)
            SELECT r.id, s.number, m.id, s.stop ->> 'role', CAST(s.stop ->> 'keyDecision' AS boolean)
              FROM route r, jsonb_array_elements(CAST(? AS jsonb)) WITH ORDINALITY AS s (stop, number)
              JOIN meeting m ON m.ref = s.stop ->> 'meeting'
             WHERE r.ref = ? RETURNING number
            """;

    private final RouteSql sql;
    private final Bodies bodies;

    RouteDesk(RouteSql sql, Bodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /** A page of routes, those that end last first. */
    @Transactional
    public Page<RouteView> page(PageRequest page) {
        List<RouteView> all = all();
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).toList(), page, all.size());
    }

    /** All routes; a council has a few dozen. */
    @Transactional
    public List<RouteView> all() {
        return sql.all(Query.of(StoredRoute.SELECT + ORDER), StoredRoute.class).stream()
                .map(StoredRoute::view)
                .toList();
    }

    /** One route. */
    @Transactional
    public Versioned<RouteView> get(String ref) {
        return found(find(ref, ""), ref).versioned();
    }

    /** Adds a route. */
    @Transactional
    public Versioned<RouteView> create(NewRoute input, Actor actor) {
        sql.as(actor);
        requireRight(input.fields());
        if (find(input.ref(), "") != null) {
            throw ProblemException.conflict("There is a route " + input.ref() + " already");
        }
        sql.write(INSERT, input.ref(), input.title());
        sql.write(STOPS, sql.text(input.stops()), input.ref());
        return get(input.ref());
    }

    /** Changes a route by a merge patch; the meetings are given whole, in order. */
    @Transactional
    public Versioned<RouteView> patch(String ref, IfMatch seen, JsonNode patch, Actor actor) {
        sql.as(actor);
        StoredRoute current = locked(ref, seen);
        RouteFields was = current.view().fields();
        RouteFields fields = bodies.merge(was, patch, "RouteFields", RouteFields.class);
        requireRight(fields);
        sql.write(
                "UPDATE route r SET version = r.version + 1, title = ? WHERE r.id = ? RETURNING r.id",
                fields.title(),
                current.id());
        if (!fields.stops().equals(was.stops())) {
            sql.write("DELETE FROM route_stop s WHERE s.route_id = ? RETURNING s.number", current.id());
            sql.write(STOPS, sql.text(fields.stops()), ref);
        }
        return get(ref);
    }

    /** Takes a route away. */
    @Transactional
    public void delete(String ref, IfMatch seen, Actor actor) {
        sql.as(actor);
        StoredRoute current = locked(ref, seen);
        sql.write("DELETE FROM route r WHERE r.id = ? RETURNING r.id", current.id());
    }

    private StoredRoute locked(String ref, IfMatch seen) {
        StoredRoute current = found(find(ref, " FOR UPDATE OF r"), ref);
        sql.requireSeen(seen, current.versioned());
        return current;
    }

    @Nullable
    StoredRoute find(String ref, String lock) {
        return sql.one(Query.of(StoredRoute.SELECT + "WHERE r.ref = ?" + lock, ref), StoredRoute.class);
    }

    private void requireRight(RouteFields fields) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < fields.stops().size(); i++) {
            StopFields stop = fields.stops().get(i);
            String place = "/stops/" + i;
            if (!named.add(stop.meeting())) {
                errors.add(FieldError.body(
                        place + "/meeting", "given-twice", "Meeting " + stop.meeting() + " is on the route already"));
            } else if (!sql.any(Query.of("SELECT 1 FROM meeting m WHERE m.ref = ?", stop.meeting()))) {
                errors.add(
                        FieldError.body(place + "/meeting", "unknown-value", "There is no meeting " + stop.meeting()));
            }
            if (stop.keyDecision() && stop.role() != MeetingRole.DECISION) {
                errors.add(FieldError.body(
                        place + "/keyDecision", "contradiction", "Only a meeting that decides takes a key decision"));
            }
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    private static StoredRoute found(@Nullable StoredRoute route, String ref) {
        return Objects.requireNonNullElseGet(route, () -> {
            throw ProblemException.notFound("There is no route with the reference " + ref);
        });
    }
}
