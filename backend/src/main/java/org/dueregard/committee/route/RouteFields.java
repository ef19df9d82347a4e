package org.dueregard.committee.route;

import java.util.List;

/**
 * What can be changed of a route.
 *
 * @param title what goes this way
 * @param stops the meetings, one after the other
 */
public record RouteFields(String title, List<StopFields> stops) {}
