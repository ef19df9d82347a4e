package org.dueregard.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;

/** The people the record knows by name, as the sign-in provider last described them. */
@ApplicationScoped
public class People {

    /** One statement, so that somebody who signs in twice at once is still one person. */
    private static final String UPSERT = """
            INSERT INTO person AS p (subject, name, email, post, roles, services)
            VALUES (:subject, :name, nullif(:email, ''), nullif(:post, ''), :roles, :services)
            ON CONFLICT (subject) DO UPDATE
               SET name = excluded.name, email = excluded.email, post = excluded.post, roles = excluded.roles,
                   services = excluded.services, active = true, version = p.version + 1
             WHERE (p.name, p.email, p.post, p.roles, p.services, p.active)
                   IS DISTINCT FROM (excluded.name, excluded.email, excluded.post, excluded.roles, excluded.services, true)
            """;

    private static final String PAGE = """
            SELECT id, name, email, post, roles, services, active, reports_to_id, count(*) OVER () AS total
              FROM person ORDER BY active DESC, name, id LIMIT ? OFFSET ?
            """;

    private final EntityManager database;
    private final AuditContext audit;
    private final Sql sql;

    People(EntityManager database, AuditContext audit, Sql sql) {
        this.database = database;
        this.audit = audit;
        this.sql = sql;
    }

    /** Writes down who has signed in; nothing is written when nothing about them is new. */
    @Transactional
    public void signedIn(Profile profile) {
        Caller caller = profile.caller();
        audit.apply(Actor.named(caller.name(), "Signed in"));
        database.createNativeQuery(UPSERT)
                .setParameter("subject", caller.subject())
                .setParameter("name", caller.name())
                .setParameter("email", profile.email() == null ? "" : profile.email())
                .setParameter("post", profile.post() == null ? "" : profile.post())
                .setParameter("roles", sorted(caller.roles()))
                .setParameter("services", sorted(caller.services()))
                .executeUpdate();
    }

    /** A page of people, those who have left at the end. */
    public Page<PersonView> page(PageRequest request) {
        long[] total = new long[1];
        List<PersonView> people = sql.list(Query.of(PAGE, request.size(), request.offset()), row -> {
            total[0] = row.number("total");
            return view(row);
        });
        return Page.of(people, request, total[0]);
    }

    private static PersonView view(Row row) throws java.sql.SQLException {
        return new PersonView(
                row.id("id"),
                row.text("name"),
                row.textOr("email"),
                row.textOr("post"),
                row.texts("roles"),
                row.texts("services"),
                row.yes("active"),
                row.textOr("reports_to_id") == null ? null : UUID.fromString(row.text("reports_to_id")));
    }

    private static String[] sorted(Set<String> words) {
        return words.stream().sorted().toArray(String[]::new);
    }
}
