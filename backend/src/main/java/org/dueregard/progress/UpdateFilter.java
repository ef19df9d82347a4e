package org.dueregard.progress;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.jspecify.annotations.Nullable;

/**
 * Which updates of a plan are asked for.
 *
 * @param states only in these states; all when it is empty
 * @param service only of actions led by this service
 * @param action only of this action
 * @param author only by this author
 * @param order the order, ready for the statement
 * @param page the page
 */
record UpdateFilter(
        Set<UpdateState> states,
        @Nullable String service,
        @Nullable String action,
        @Nullable String author,
        String order,
        PageRequest page) {

    static final String[] PARAMETERS = {"plan", "state", "service", "action", "author", "sort", "page", "size"};

    private static final Map<String, String> COLUMNS = Map.of(
            "action", "a.ref",
            "date", "u.on_date",
            "state", "array_position(ARRAY['DRAFT', 'SUBMITTED', 'RETURNED', 'ACKNOWLEDGED', 'PUBLISHED'], u.state)",
            "saved", "coalesce(u.saved_at, u.created_at)");

    private static final Pattern SORT =
            Pattern.compile("-?(action|date|state|saved)(,-?(action|date|state|saved)){0,3}");
    private static final int MOST = 200;

    static UpdateFilter read(QueryReader query, PublishedPlan plan) {
        Set<UpdateState> states = query.some("state", UpdateState.class);
        String service = query.code("service", services(plan), "plan " + plan.ref());
        String action = query.matching("action", WorkRequest.REF, WorkRequest.REF_IN_WORDS);
        String author = query.text("author", MOST);
        String sort = query.matching(
                "sort", SORT, "one or more of action, date, state, saved, by comma, each with a minus or without");
        PageRequest page = PageRequest.read(query);
        query.done();
        return new UpdateFilter(
                states, service, action, author, order(Objects.requireNonNullElse(sort, "-saved")), page);
    }

    static List<String> services(PublishedPlan plan) {
        return plan.services().stream().map(PublishedPlan.Item::code).toList();
    }

    private static String order(String sort) {
        return Arrays.stream(sort.split(",", -1))
                .map(word ->
                        word.startsWith("-") ? COLUMNS.get(word.substring(1)) + " DESC" : COLUMNS.get(word) + " ASC")
                .collect(Collectors.joining(", "));
    }
}
