package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/** The people who have signed in, as they were described last. */
@ApplicationScoped
class RecordedPeople implements ReportingPeople {

    private static final String SELECT = """
            SELECT json_build_object('id', p.subject, 'name', p.name, 'address', p.email, 'active', p.active,
                       'roles', to_json(p.roles), 'services', to_json(p.services),
                       'leads', (SELECT coalesce(json_agg(s.code ORDER BY s.code), '[]') FROM service s
                                  WHERE s.head_id = p.id AND s.active), 'reportsTo', u.subject)::text
              FROM person p
              LEFT JOIN person u ON u.id = p.reports_to_id
             ORDER BY p.name, p.id
            """;

    private final JsonRows rows;

    RecordedPeople(JsonRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<Person> all() {
        return rows.list(Query.of(SELECT), Person.class);
    }
}
