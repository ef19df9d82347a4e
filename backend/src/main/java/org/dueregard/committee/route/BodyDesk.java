package org.dueregard.committee.route;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.audit.Actor;
import org.dueregard.committee.timetable.Lead;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Where bodies are set up, changed and, while nothing names them, taken away. */
@ApplicationScoped
public class BodyDesk {

    private static final String INSERT = """
            INSERT INTO committee_body (ref, name, from_on, until_on, system_id, public_clear_days, cut_off_days,
                        cut_off_time, sign_off_days, head_days, officer_days)
            SELECT r ->> 'ref', r ->> 'name', CAST(r ->> 'from' AS date), CAST(r ->> 'until' AS date),
                   CAST(r ->> 'systemId' AS integer), CAST(r #>> '{lead,publicClearDays}' AS integer),
                   CAST(r #>> '{lead,cutOffDays}' AS integer), CAST(r #>> '{lead,cutOffTime}' AS time),
                   CAST(r #>> '{lead,signOffDays}' AS integer), CAST(r #>> '{lead,headDays}' AS integer),
                   CAST(r #>> '{lead,officerDays}' AS integer)
              FROM CAST(? AS jsonb) AS r RETURNING id
            """;

    private static final String UPDATE = """
            UPDATE committee_body b
               SET version = b.version + 1, name = r ->> 'name', from_on = CAST(r ->> 'from' AS date),
                   until_on = CAST(r ->> 'until' AS date), system_id = CAST(r ->> 'systemId' AS integer),
                   public_clear_days = CAST(r #>> '{lead,publicClearDays}' AS integer),
                   cut_off_days = CAST(r #>> '{lead,cutOffDays}' AS integer),
                   cut_off_time = CAST(r #>> '{lead,cutOffTime}' AS time),
                   sign_off_days = CAST(r #>> '{lead,signOffDays}' AS integer),
                   head_days = CAST(r #>> '{lead,headDays}' AS integer),
                   officer_days = CAST(r #>> '{lead,officerDays}' AS integer)
              FROM CAST(? AS jsonb) AS r WHERE b.id = ? RETURNING b.id
            """;

    private final RouteSql sql;
    private final Bodies bodies;

    BodyDesk(RouteSql sql, Bodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /** Adds a body. */
    @Transactional
    public Versioned<BodyView> create(NewBody input, Actor actor) {
        sql.as(actor);
        if (find(input.ref(), "") != null) {
            throw ProblemException.conflict("There is a body " + input.ref() + " already");
        }
        requireRight(input.ref(), input.fields());
        sql.write(INSERT, sql.text(input));
        return Objects.requireNonNull(find(input.ref(), "")).versioned();
    }

    /** Changes a body by a merge patch. */
    @Transactional
    public Versioned<BodyView> patch(String ref, IfMatch seen, JsonNode patch, Actor actor) {
        sql.as(actor);
        StoredBody current = locked(ref, seen);
        BodyFields fields = bodies.merge(current.view().fields(), patch, "BodyFields", BodyFields.class);
        requireRight(ref, fields);
        sql.write(UPDATE, sql.text(fields), current.id());
        return Objects.requireNonNull(find(ref, "")).versioned();
    }

    /** Takes a body away that was set up by mistake: it has no meetings. */
    @Transactional
    public void delete(String ref, IfMatch seen, Actor actor) {
        sql.as(actor);
        StoredBody current = locked(ref, seen);
        if (sql.any(Query.of("SELECT 1 FROM meeting m WHERE m.body_id = ? LIMIT 1", current.id()))) {
            throw ProblemException.conflict("Body " + ref + " has meetings; give it a last day instead");
        }
        sql.write("DELETE FROM committee_body b WHERE b.id = ? RETURNING b.id", current.id());
    }

    private StoredBody locked(String ref, IfMatch seen) {
        StoredBody current = find(ref, " FOR UPDATE");
        if (current == null) {
            throw missing(ref);
        }
        sql.requireSeen(seen, current.versioned());
        return current;
    }

    private @Nullable StoredBody find(String ref, String lock) {
        return sql.one(Query.of(StoredBody.SELECT + "WHERE b.ref = ?" + lock, ref), StoredBody.class);
    }

    private void requireRight(String ref, BodyFields fields) {
        List<FieldError> errors = new ArrayList<>();
        if (fields.from() != null && fields.until() != null && fields.until().isBefore(fields.from())) {
            errors.add(FieldError.body("/until", "upside-down", "A body ends after it begins"));
        }
        Lead lead = fields.lead();
        if (lead.cutOffTime() != null && lead.cutOffDays() == null) {
            errors.add(FieldError.body("/lead/cutOffDays", "missing", "Say on which day papers are handed in"));
        }
        if (fields.systemId() != null
                && sql.any(Query.of(
                        "SELECT 1 FROM committee_body b WHERE b.system_id = ? AND b.ref <> ?",
                        fields.systemId(),
                        ref))) {
            errors.add(FieldError.body(
                    "/systemId", "given-twice", "Another body has this number in the committee papers system"));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }

    static ProblemException missing(String ref) {
        return ProblemException.notFound("There is no body with the reference " + ref);
    }
}
