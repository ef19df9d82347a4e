package org.dueregard.committee.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Bodies, for everybody: each answer is one statement. */
@ApplicationScoped
public class BodyReads {

    /** Those that meet go before those that have ended; there are never many. */
    private static final String ORDER = "ORDER BY b.until_on DESC NULLS FIRST, b.name, b.ref";

    private final Sql sql;

    BodyReads(Sql sql) {
        this.sql = sql;
    }

    /** A page of bodies. */
    public Page<BodyView> page(PageRequest page) {
        List<BodyView> all = all();
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).toList(), page, all.size());
    }

    /** All bodies. */
    public List<BodyView> all() {
        return sql.list(Query.of(StoredBody.SELECT + ORDER), BodyReads::stored).stream()
                .map(StoredBody::view)
                .toList();
    }

    /** One body. */
    public Versioned<BodyView> get(String ref) {
        return sql.list(Query.of(StoredBody.SELECT + "WHERE b.ref = ?", ref), BodyReads::stored).stream()
                .findFirst()
                .map(StoredBody::versioned)
                .orElseThrow(() -> BodyDesk.missing(ref));
    }

    private static @Nullable StoredBody stored(Row row) throws SQLException {
        return row.recordOr("body", StoredBody.class);
    }
}
