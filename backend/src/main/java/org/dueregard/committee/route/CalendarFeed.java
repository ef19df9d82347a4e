package org.dueregard.committee.route;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Row;
import org.dueregard.platform.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Meetings and the days by which their papers are public, as a calendar that people subscribe to. */
@ApplicationScoped
public class CalendarFeed {

    private static final int KEPT_MONTHS = 12;
    private static final int MOST = 1000;

    private final Sql sql;
    private final Clock clock;

    CalendarFeed(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The calendar from a year ago on; a meeting that is called off stays in it and says so. */
    public byte[] bytes() {
        LocalDate first = LocalDate.now(clock).minusMonths(KEPT_MONTHS);
        Query query =
                Query.of(StoredMeeting.SELECT + "WHERE m.on_date >= ? ORDER BY m.on_date, m.ref LIMIT " + MOST, first);
        return written(MeetingCalendar.of(sql.list(query, CalendarFeed::stored)));
    }

    private static byte[] written(Calendar calendar) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(true).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static @Nullable StoredMeeting stored(Row row) throws SQLException {
        return row.recordOr("body", StoredMeeting.class);
    }
}
