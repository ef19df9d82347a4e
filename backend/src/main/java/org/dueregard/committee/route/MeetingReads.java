package org.dueregard.committee.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Meetings, for everybody: each answer is one statement. */
@ApplicationScoped
public class MeetingReads {

    /** The total is told even where the page has nothing on it. */
    private static final String PAGE =
            "SELECT t.total, h.body::text AS body FROM (SELECT count(*) AS total FROM hits) t"
                    + " LEFT JOIN hits h ON h.rank > ? AND h.rank <= ? ORDER BY h.rank";

    private final Sql sql;

    MeetingReads(Sql sql) {
        this.sql = sql;
    }

    /** A page of meetings. */
    Page<MeetingView> page(MeetingFilter filter) {
        List<MeetingView> items = new ArrayList<>();
        long[] total = {0};
        long first = filter.page().offset();
        Query query = Query.of("WITH hits AS (")
                .add("SELECT o.*, row_number() OVER () AS rank FROM (")
                .add(filter.query("SELECT json_strip_nulls(" + StoredMeeting.OBJECT + ") AS body "))
                .add(") o)")
                .add(PAGE, first, first + filter.page().size());
        sql.list(query, row -> {
            total[0] = row.number("total");
            StoredMeeting stored = stored(row);
            return stored != null && items.add(stored.view());
        });
        return Page.of(items, filter.page(), total[0]);
    }

    /** All meetings. */
    List<MeetingView> all(MeetingFilter filter) {
        Query query = filter.query("SELECT json_strip_nulls(" + StoredMeeting.OBJECT + ")::text AS body ");
        return sql.list(query, MeetingReads::stored).stream()
                .map(StoredMeeting::view)
                .toList();
    }

    /** One meeting. */
    public Versioned<MeetingView> get(String ref) {
        return sql.list(Query.of(StoredMeeting.SELECT + "WHERE m.ref = ?", ref), MeetingReads::stored).stream()
                .findFirst()
                .map(StoredMeeting::versioned)
                .orElseThrow(() -> MeetingDesk.missing(ref));
    }

    private static @Nullable StoredMeeting stored(Row row) throws SQLException {
        return row.recordOr("body", StoredMeeting.class);
    }
}
