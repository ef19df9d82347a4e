package org.dueregard.committee.route;

import java.util.List;

/**
 * The meetings that a report goes to.
 *
 * @param ref its reference
 * @param title what goes this way
 * @param stops the meetings, one after the other
 */
public record RouteView(String ref, String title, List<StopView> stops) {

    RouteFields fields() {
        return new RouteFields(title, stops.stream().map(StopView::fields).toList());
    }
}
