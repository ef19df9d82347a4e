package org.dueregard.committee.route;

import java.util.List;

/**
 * A route that is added: its reference for good, and what {@link RouteFields} says.
 *
 * @param ref reference, like {@code EDI-2021}
 */
public record NewRoute(String ref, String title, List<StopFields> stops) {

    RouteFields fields() {
        return new RouteFields(title, stops);
    }
}
