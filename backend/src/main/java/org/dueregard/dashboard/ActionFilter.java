package org.dueregard.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.Representation;
import org.dueregard.rag.Band;
import org.dueregard.rag.Lifecycle;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of a plan are asked for, in which order, how many and in which format.
 *
 * @param bands headings, empty for all
 * @param lifecycles states, empty for all
 * @param text words to look for
 * @param order pieces of an ORDER BY, from a closed list
 */
record ActionFilter(
        @Nullable String role,
        Set<Band> bands,
        Set<Lifecycle> lifecycles,
        @Nullable String service,
        @Nullable String priority,
        @Nullable String crossCutting,
        @Nullable String text,
        List<String> order,
        PageRequest page,
        Representation format) {

    /** Parameters that a list of actions takes. */
    static final String[] PARAMETERS = {
        "plan",
        "role",
        "rating",
        "lifecycle",
        "service",
        "priority",
        "crossCutting",
        "q",
        "sort",
        "page",
        "size",
        "format"
    };

    private static final int LONGEST_TEXT = 200;
    private static final Map<String, String> SORTS = Map.of(
            "ref", "h.role_ordinal %1$s, h.objective_ordinal %1$s, h.ordinal %1$s",
            "due", "h.due %1$s NULLS LAST",
            "rating", "h.severity %1$s",
            "updated", "h.latest_update_on %1$s NULLS LAST",
            "service", "h.service %1$s NULLS LAST");
    private static final Pattern SORT =
            Pattern.compile("-?(ref|due|rating|updated|service)(,-?(ref|due|rating|updated|service)){0,4}");

    /** Reads the parameters of a request about a plan; all that is wrong with them is told at once. */
    static ActionFilter read(QueryReader query, Representation representation, PublishedPlan plan) {
        String where = "plan " + plan.ref();
        List<String> services =
                plan.services().stream().map(PublishedPlan.Item::code).toList();
        ActionFilter filter = new ActionFilter(
                query.code("role", plan.roleCodes(), where),
                query.some("rating", Band.class),
                query.some("lifecycle", Lifecycle.class),
                query.code("service", services, where),
                query.code("priority", plan.themeCodes("PRIORITY"), where),
                query.code("crossCutting", plan.themeCodes("CROSS_CUTTING"), where),
                query.text("q", LONGEST_TEXT),
                order(query),
                PageRequest.read(query),
                representation);
        query.done();
        return filter;
    }

    /** Headings to look for, with those that the counts take together. */
    List<String> countedBands() {
        return java.util.Arrays.stream(Band.values())
                .filter(band -> bands.contains(band) || (band == Band.CLOSED && bands.contains(Band.NOT_RATED)))
                .map(Enum::name)
                .toList();
    }

    private static List<String> order(QueryReader query) {
        String sort = query.matching(
                "sort", SORT, "one or more of ref, due, rating, updated, service by comma, a minus turns one round");
        List<String> order = new ArrayList<>();
        for (String field : sort == null ? new String[] {"ref"} : sort.split(",", -1)) {
            boolean down = field.startsWith("-");
            String piece = SORTS.get(down ? field.substring(1) : field);
            if (piece != null) {
                order.add(piece.formatted(down ? "DESC" : "ASC"));
            }
        }
        // The plan's own order decides between equals, so that pages never overlap.
        order.add("h.role_ordinal, h.objective_ordinal, h.ordinal, h.id");
        return order;
    }
}
