package org.dueregard.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dueregard.consultation.rules.ConsultationState;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.consultation.rules.Method;
import org.dueregard.consultation.rules.Side;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/**
 * Which consultations are asked for, in which order and how many.
 *
 * @param year the financial year in which they close
 * @param side whether they ask beyond the council
 * @param methods ways of asking, empty for all
 * @param ward name of a ward
 * @param states how far they are, empty for all
 * @param action reference of an action that they are linked to
 * @param plan identity of its plan
 * @param words words to look for
 * @param order pieces of an ORDER BY, from a closed list
 * @param page which page
 */
record ConsultationFilter(
        @Nullable FinancialYear year,
        @Nullable Side side,
        Set<Method> methods,
        @Nullable String ward,
        Set<ConsultationState> states,
        @Nullable String action,
        @Nullable UUID plan,
        @Nullable String words,
        List<String> order,
        PageRequest page) {

    /** Parameters that a list of consultations takes. */
    static final List<String> PARAMETERS =
            List.of("year", "audience", "method", "ward", "state", "action", "plan", "q", "sort", "page", "size");

    private static final int LONGEST_WARD = 100;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");
    private static final String REF_IN_WORDS = "a reference of up to 40 letters, digits, dots and hyphens";
    private static final Map<String, String> SORTS = Map.of(
            "closes", "c.closes_on %1$s NULLS LAST",
            "opens", "c.opens_on %1$s NULLS LAST",
            "ref", "c.ref %1$s",
            "title", "lower(c.title) %1$s",
            "responses", "c.responses %1$s NULLS LAST");
    private static final Pattern SORT =
            Pattern.compile("-?(closes|opens|ref|title|responses)(,-?(closes|opens|ref|title|responses)){0,4}");

    private static final String LINKED = """
            AND c.id IN (SELECT ca.consultation_id
                           FROM consultation_action ca
                           JOIN action_placement ap ON ap.action_id = ca.action_id
                          WHERE ap.plan_id = ? AND ap.ref = ?)
            """;

    /** Reads the parameters of a request; all that is wrong with them is told at once. */
    static ConsultationFilter read(QueryReader query, PublishedPlans plans) {
        FinancialYear year = year(query);
        Side side = query.one("audience", Side.class);
        Set<Method> methods = query.some("method", Method.class);
        String ward = query.text("ward", LONGEST_WARD);
        Set<ConsultationState> states = query.some("state", ConsultationState.class);
        String action = query.matching("action", REF, REF_IN_WORDS);
        String plan = query.matching("plan", REF, REF_IN_WORDS);
        String words = query.text("q", LONGEST_TEXT);
        List<String> order = order(query);
        PageRequest page = PageRequest.read(query);
        query.done();
        UUID planId = action == null && plan == null
                ? null
                : plans.require(plan == null ? "current" : plan).id();
        return new ConsultationFilter(year, side, methods, ward, states, action, planId, words, order, page);
    }

    /** The year that is asked for, or null. */
    static @Nullable FinancialYear year(QueryReader query) {
        String text = query.matching("year", FinancialYear.PATTERN, "a financial year such as 2020-21");
        FinancialYear year = text == null ? null : FinancialYear.parse(text);
        if (text != null && year == null) {
            query.refuse("year", "malformed", "year must be a financial year such as 2020-21, not \"" + text + "\"");
        }
        return year;
    }

    /** Adds what narrows a query about consultations {@code c} as they are on a day. */
    Query where(Query query, LocalDate today) {
        if (year != null) {
            query.add("AND c.financial_year = ?", year.start());
        }
        if (side != null) {
            query.add(side == Side.EXTERNAL ? "AND c.is_external" : "AND NOT c.is_external");
        }
        if (!methods.isEmpty()) {
            query.add("AND c.method = ANY (?)", methods.stream().map(Enum::name).toList());
        }
        if (ward != null) {
            query.add("AND ? = ANY (c.wards)", ward);
        }
        if (action != null && plan != null) {
            query.add(LINKED, plan, action);
        }
        if (words != null) {
            query.add(
                    "AND consultation_words(c.title, c.why, c.asked_about) @@ websearch_to_tsquery('english', ?)",
                    words);
        }
        if (!states.isEmpty()) {
            query.add("AND (false");
            states.forEach(state -> state(query, state, today));
            query.add(")");
        }
        return query;
    }

    /** The same as {@link org.dueregard.consultation.rules.Window#state}. */
    private static void state(Query query, ConsultationState state, LocalDate today) {
        switch (state) {
            case CLOSED -> query.add("OR c.closes_on < ?", today);
            case FORTHCOMING -> query.add("OR c.opens_on > ?", today);
            case OPEN -> query.add("OR (c.opens_on <= ? AND (c.closes_on IS NULL OR c.closes_on >= ?))", today, today);
            case NOT_DATED -> query.add("OR (c.opens_on IS NULL AND (c.closes_on IS NULL OR c.closes_on >= ?))", today);
        }
    }

    private static List<String> order(QueryReader query) {
        String sort = query.matching(
                "sort", SORT, "one or more of closes, opens, ref, title, responses by comma, a minus turns one round");
        List<String> order = new ArrayList<>();
        for (String field : (sort == null ? "-closes" : sort).split(",", -1)) {
            boolean down = field.startsWith("-");
            String piece = SORTS.get(down ? field.substring(1) : field);
            if (piece != null) {
                order.add(piece.formatted(down ? "DESC" : "ASC"));
            }
        }
        // References differ, so that pages never overlap.
        order.add("c.ref");
        return List.copyOf(order);
    }
}
