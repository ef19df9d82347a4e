package org.dueregard.progress;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.jspecify.annotations.Nullable;

/**
 * Which next steps of a plan are asked for.
 *
 * @param due only those due on this day or before
 * @param open only open ones, or only those that are not; all when it is null
 * @param service only of actions led by this service
 * @param action only of this action
 * @param page the page
 */
record StepFilter(
        @Nullable LocalDate due,
        @Nullable Boolean open,
        @Nullable String service,
        @Nullable String action,
        PageRequest page) {

    static final String[] PARAMETERS = {"plan", "due", "open", "service", "action", "page", "size"};

    private static final Pattern YES_OR_NO = Pattern.compile("true|false");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    static StepFilter read(QueryReader query, PublishedPlan plan) {
        LocalDate due = day(query);
        String open = query.matching("open", YES_OR_NO, "true or false");
        String service = query.code("service", UpdateFilter.services(plan), "plan " + plan.ref());
        String action = query.matching("action", WorkRequest.REF, WorkRequest.REF_IN_WORDS);
        PageRequest page = PageRequest.read(query);
        query.done();
        return new StepFilter(due, open == null ? null : Boolean.valueOf(open), service, action, page);
    }

    private static @Nullable LocalDate day(QueryReader query) {
        String text = query.matching("due", DAY, "a date such as 2021-10-20");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            query.refuse("due", "malformed", "due must be a date that exists, not \"" + text + "\"");
            return null;
        }
    }
}
