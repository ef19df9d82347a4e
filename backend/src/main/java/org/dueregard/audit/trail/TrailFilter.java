package org.dueregard.audit.trail;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dueregard.platform.Clocks;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.Representation;
import org.jspecify.annotations.Nullable;

/**
 * Which changes are asked for, and how.
 *
 * @param conditions what must hold, with the values of the question marks
 * @param newestFirst order
 * @param page page of the list
 * @param format format of the answer
 */
record TrailFilter(List<Condition> conditions, boolean newestFirst, PageRequest page, Representation format) {

    static final String[] PARAMETERS = {
        "from", "to", "actor", "kind", "ref", "row", "operation", "request", "sort", "page", "size", "format"
    };

    private static final int LONGEST = 200;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern ROW =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
    private static final Pattern SORT = Pattern.compile("-?at");

    /** A piece of a statement and the values of its question marks. */
    record Condition(String sql, List<Object> values) {
        static Condition of(String sql, Object... values) {
            return new Condition(sql, List.of(values));
        }
    }

    /** Reads the parameters of a request; all that is wrong with them is told at once. */
    static TrailFilter read(QueryReader query, Representation format, Map<String, String> tables) {
        List<Condition> conditions = new ArrayList<>();
        LocalDate from = day(query, "from");
        LocalDate to = day(query, "to");
        if (from != null) {
            conditions.add(
                    Condition.of("c.at >= ?", from.atStartOfDay(Clocks.LONDON).toOffsetDateTime()));
        }
        if (to != null) {
            conditions.add(Condition.of(
                    "c.at < ?", to.plusDays(1).atStartOfDay(Clocks.LONDON).toOffsetDateTime()));
        }
        if (from != null && to != null && to.isBefore(from)) {
            query.refuse("to", "out-of-range", "to must not be before from");
        }
        who(query, conditions);
        what(query, conditions, tables);
        String sort = query.matching("sort", SORT, "at or -at");
        TrailFilter filter = new TrailFilter(conditions, !"at".equals(sort), PageRequest.read(query), format);
        query.done();
        return filter;
    }

    private static void who(QueryReader query, List<Condition> conditions) {
        String actor = query.text("actor", LONGEST);
        if (actor != null) {
            conditions.add(Condition.of("(c.actor_id = ? OR strpos(lower(c.actor), lower(?)) > 0)", actor, actor));
        }
        String request = query.text("request", LONGEST);
        if (request != null) {
            conditions.add(Condition.of("c.request_id = ?", request));
        }
    }

    private static void what(QueryReader query, List<Condition> conditions, Map<String, String> tables) {
        String kind = query.code("kind", tables.keySet(), "the audit trail");
        if (kind != null && tables.containsKey(kind)) {
            conditions.add(Condition.of("c.table_name = ?", tables.get(kind)));
        }
        String row = query.matching("row", ROW, "the id of a row");
        if (row != null && ROW.matcher(row).matches()) {
            conditions.add(Condition.of("c.row_id = ?", UUID.fromString(row)));
        }
        String ref = query.text("ref", LONGEST);
        if (ref != null) {
            // A reference leads to the rows that were made under it, and they to all that happened to them.
            conditions.add(Condition.of("""
                    c.row_id IN (SELECT m.row_id FROM audit.change m
                                  WHERE m.operation = 'INSERT' AND coalesce(m.after ->> 'ref', m.after ->> 'code') = ?)""", ref));
        }
        Set<TrailOperation> operations = query.some("operation", TrailOperation.class);
        if (!operations.isEmpty()) {
            conditions.add(Condition.of(
                    "c.operation = ANY (?)", operations.stream().map(Enum::name).toList()));
        }
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

    /** Adds the conditions to a statement. */
    Query narrow(Query query) {
        query.add("WHERE true");
        conditions.forEach(condition ->
                query.add("AND " + condition.sql(), condition.values().toArray()));
        return query;
    }
}
