package org.dueregard.committee.route;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.audit.Actor;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Where meetings are set up, moved, called off and, while nothing goes to them, taken away. */
@ApplicationScoped
public class MeetingDesk {

    private static final int FIRST_YEAR = 1974;
    private static final int LAST_YEAR = 2099;

    private static final String INSERT = """
            INSERT INTO meeting (ref, body_id, on_date, at_time, place, system_id)
            SELECT ?, b.id, CAST(r ->> 'date' AS date), CAST(r ->> 'time' AS time), r ->> 'place',
                   CAST(r ->> 'systemId' AS integer)
              FROM CAST(? AS jsonb) AS r JOIN committee_body b ON b.ref = r ->> 'body' RETURNING id
            """;

    private static final String UPDATE = """
            UPDATE meeting m
               SET version = m.version + 1, on_date = CAST(r ->> 'date' AS date), at_time = CAST(r ->> 'time' AS time),
                   place = r ->> 'place', system_id = CAST(r ->> 'systemId' AS integer),
                   cancelled = CAST(r ->> 'cancelled' AS boolean)
              FROM CAST(? AS jsonb) AS r WHERE m.id = ? RETURNING m.id
            """;

    private final RouteSql sql;
    private final Bodies bodies;

    MeetingDesk(RouteSql sql, Bodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /** Adds a meeting. */
    @Transactional
    public Versioned<MeetingView> create(NewMeeting input, Actor actor) {
        sql.as(actor);
        List<FieldError> errors = new ArrayList<>();
        if (!sql.any(Query.of("SELECT 1 FROM committee_body b WHERE b.ref = ?", input.body()))) {
            errors.add(FieldError.body("/body", "unknown-value", "There is no body " + input.body()));
        }
        String ref = input.reference();
        requireRight(ref, input.fields(), errors);
        if (find(ref, "") != null) {
            throw ProblemException.conflict("There is a meeting " + ref + " already");
        }
        sql.write(INSERT, ref, sql.text(input));
        return Objects.requireNonNull(find(ref, "")).versioned();
    }

    /** Changes a meeting by a merge patch. Its reference stays, and so does the body. */
    @Transactional
    public Versioned<MeetingView> patch(String ref, IfMatch seen, JsonNode patch, Actor actor) {
        sql.as(actor);
        StoredMeeting current = locked(ref, seen);
        MeetingFields fields = bodies.merge(current.view().fields(), patch, "MeetingFields", MeetingFields.class);
        requireRight(ref, fields, new ArrayList<>());
        sql.write(UPDATE, sql.text(fields), current.id());
        return Objects.requireNonNull(find(ref, "")).versioned();
    }

    /** Takes a meeting away that was set up by mistake: it is on no route. */
    @Transactional
    public void delete(String ref, IfMatch seen, Actor actor) {
        sql.as(actor);
        StoredMeeting current = locked(ref, seen);
        if (sql.any(Query.of("SELECT 1 FROM route_stop s WHERE s.meeting_id = ? LIMIT 1", current.id()))) {
            throw ProblemException.conflict("Meeting " + ref + " is on a route; call it off instead");
        }
        sql.write("DELETE FROM meeting m WHERE m.id = ? RETURNING m.id", current.id());
    }

    private StoredMeeting locked(String ref, IfMatch seen) {
        StoredMeeting current = find(ref, " FOR UPDATE OF m");
        if (current == null) {
            throw missing(ref);
        }
        sql.requireSeen(seen, current.versioned());
        return current;
    }

    private @Nullable StoredMeeting find(String ref, String lock) {
        return sql.one(Query.of(StoredMeeting.SELECT + "WHERE m.ref = ?" + lock, ref), StoredMeeting.class);
    }

    private void requireRight(String ref, MeetingFields fields, List<FieldError> errors) {
        int year = fields.date().getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            errors.add(FieldError.body(
                    "/date", "out-of-range", "Meetings are kept from " + FIRST_YEAR + " to " + LAST_YEAR));
        }
        if (fields.systemId() != null
                && sql.any(Query.of(
                        "SELECT 1 FROM meeting m WHERE m.system_id = ? AND m.ref <> ?", fields.systemId(), ref))) {
            errors.add(FieldError.body(
                    "/systemId", "given-twice", "Another meeting has this number in the committee papers system"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    static ProblemException missing(String ref) {
        return ProblemException.notFound("There is no meeting with the reference " + ref);
    }
}
