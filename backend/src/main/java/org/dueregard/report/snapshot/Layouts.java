package org.dueregard.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/** The layouts that an appendix can have. */
@ApplicationScoped
public class Layouts {

    private final JsonRows rows;

    Layouts(JsonRows rows) {
        this.rows = rows;
    }

    /** All of them in order. */
    @Transactional
    public List<AppendixLayout> all() {
        return rows.list(Query.of(SnapshotSql.LAYOUTS), AppendixLayout.class);
    }

    /** The layout of that key. */
    @Transactional
    public Optional<AppendixLayout> find(String key) {
        return all().stream().filter(layout -> layout.key().equals(key)).findFirst();
    }
}
