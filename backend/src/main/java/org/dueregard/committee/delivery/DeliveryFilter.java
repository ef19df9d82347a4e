package org.dueregard.committee.delivery;

import java.util.Set;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.jspecify.annotations.Nullable;

/**
 * Which deliveries are asked for.
 *
 * @param pack reference of a pack, or null for all
 * @param states states, or none for all
 */
public record DeliveryFilter(@Nullable String pack, Set<DeliveryState> states, PageRequest page) {

    private static final int REF = 100;

    /** The parameters that are read. */
    static DeliveryFilter read(QueryReader query) {
        DeliveryFilter filter = new DeliveryFilter(
                query.text("pack", REF), query.some("state", DeliveryState.class), PageRequest.read(query));
        query.done();
        return filter;
    }
}
