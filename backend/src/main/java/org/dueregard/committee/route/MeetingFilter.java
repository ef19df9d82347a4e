package org.dueregard.committee.route;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are asked for.
 *
 * @param body reference of a body
 * @param from first day
 * @param until last day
 * @param rising true for the earliest first
 * @param page which page
 */
record MeetingFilter(
        @Nullable String body,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean rising,
        PageRequest page) {

    /** Parameters that a list of meetings takes. */
    static final String[] PARAMETERS = {"body", "from", "until", "sort", "page", "size", "format"};

    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SORT = Pattern.compile("-?date");

    /** Reads the parameters of a request. */
    static MeetingFilter read(QueryReader query) {
        String body = query.matching("body", REF, "a reference of up to 40 letters, digits, dots and hyphens");
        LocalDate from = day(query, "from");
        LocalDate until = day(query, "until");
        if (from != null && until != null && until.isBefore(from)) {
            query.refuse("until", "out-of-range", "until must not be before from");
        }
        String sort = query.matching("sort", SORT, "date or -date");
        PageRequest page = PageRequest.read(query);
        query.done();
        return new MeetingFilter(body, from, until, "date".equals(sort), page);
    }

    /** The statement that finds them, in order. */
    Query query(String select) {
        Query query = Query.of(select + StoredMeeting.FROM + "WHERE true");
        if (body != null) {
            query.add("AND b.ref = ?", body);
        }
        if (from != null) {
            query.add("AND m.on_date >= ?", from);
        }
        if (until != null) {
            query.add("AND m.on_date <= ?", until);
        }
        // References differ, so that pages never overlap.
        return query.add(
                rising
                        ? "ORDER BY m.on_date, m.at_time NULLS FIRST, m.ref"
                        : "ORDER BY m.on_date DESC, m.at_time DESC NULLS LAST, m.ref");
    }

    private static @Nullable LocalDate day(QueryReader query, String name) {
        String text = query.matching(name, DAY, "a date such as 2021-10-20");
        if (text == null || !DAY.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            query.refuse(name, "malformed", name + " must be a date of the calendar, not \"" + text + "\"");
            return null;
        }
    }
}
