package org.dueregard.committee.pack;

import java.util.Set;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.Representation;
import org.jspecify.annotations.Nullable;

/**
 * Which packs are asked for.
 *
 * @param report reference of a report, or null for all
 * @param states states, or none for all
 */
public record PackFilter(@Nullable String report, Set<PackState> states, PageRequest page, Representation format) {

    private static final int REF = 100;

    /** Everything the list can be asked. */
    static final String[] PARAMETERS = {"report", "state", "page", "size", "format"};

    static PackFilter read(QueryReader query, Representation format) {
        PackFilter filter = new PackFilter(
                query.text("report", REF), query.some("state", PackState.class), PageRequest.read(query), format);
        query.done();
        return filter;
    }
}
