package org.dueregard.committee.route;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.dueregard.audit.Actor;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.jspecify.annotations.Nullable;

/** Where titles of officers are kept. What was signed names them in words, so they may change and go. */
@ApplicationScoped
public class OfficerTitleDesk {

    private static final String INSERT = """
            INSERT INTO officer_title (ref, title, sign_off_days)
            SELECT r ->> 'ref', r ->> 'title', CAST(r ->> 'signOffDays' AS integer)
              FROM CAST(? AS jsonb) AS r RETURNING id
            """;

    private static final String UPDATE = """
            UPDATE officer_title t
               SET version = t.version + 1, title = r ->> 'title', sign_off_days = CAST(r ->> 'signOffDays' AS integer)
              FROM CAST(? AS jsonb) AS r WHERE t.id = ? RETURNING t.id
            """;

    private final RouteSql sql;
    private final Bodies bodies;

    OfficerTitleDesk(RouteSql sql, Bodies bodies) {
        this.sql = sql;
        this.bodies = bodies;
    }

    /** A page of titles. */
    @Transactional
    public Page<OfficerTitleView> page(PageRequest page) {
        List<OfficerTitleView> all = all();
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).toList(), page, all.size());
    }

    /** All titles; a council has a dozen. */
    @Transactional
    public List<OfficerTitleView> all() {
        return sql
                .all(Query.of(StoredOfficerTitle.SELECT + "ORDER BY t.title, t.ref"), StoredOfficerTitle.class)
                .stream()
                .map(StoredOfficerTitle::view)
                .toList();
    }

    /** One title. */
    @Transactional
    public Versioned<OfficerTitleView> get(String ref) {
        return found(ref, "").versioned();
    }

    /** Adds a title. */
    @Transactional
    public Versioned<OfficerTitleView> create(NewOfficerTitle input, Actor actor) {
        sql.as(actor);
        if (find(input.ref(), "") != null) {
            throw ProblemException.conflict("There is an officer title " + input.ref() + " already");
        }
        sql.write(INSERT, sql.text(input));
        return get(input.ref());
    }

    /** Changes a title by a merge patch. */
    @Transactional
    public Versioned<OfficerTitleView> patch(String ref, IfMatch seen, JsonNode patch, Actor actor) {
        sql.as(actor);
        StoredOfficerTitle current = locked(ref, seen);
        OfficerTitleFields fields =
                bodies.merge(current.view().fields(), patch, "OfficerTitleFields", OfficerTitleFields.class);
        sql.write(UPDATE, sql.text(fields), current.id());
        return get(ref);
    }

    /** Takes a title away. */
    @Transactional
    public void delete(String ref, IfMatch seen, Actor actor) {
        sql.as(actor);
        StoredOfficerTitle current = locked(ref, seen);
        sql.write("DELETE FROM officer_title t WHERE t.id = ? RETURNING t.id", current.id());
    }

    private StoredOfficerTitle locked(String ref, IfMatch seen) {
        StoredOfficerTitle current = found(ref, " FOR UPDATE");
        sql.requireSeen(seen, current.versioned());
        return current;
    }

    private StoredOfficerTitle found(String ref, String lock) {
        return Objects.requireNonNullElseGet(find(ref, lock), () -> {
            throw ProblemException.notFound("There is no officer title with the reference " + ref);
        });
    }

    private @Nullable StoredOfficerTitle find(String ref, String lock) {
        return sql.one(Query.of(StoredOfficerTitle.SELECT + "WHERE t.ref = ?" + lock, ref), StoredOfficerTitle.class);
    }
}
