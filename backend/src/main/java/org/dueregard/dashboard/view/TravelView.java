package org.dueregard.dashboard.view;

import org.dueregard.rag.Direction;

/**
 * Travel as the public interface shows it.
 *
 * @param lastYear against the same period last year
 * @param lastPeriod against the last period
 */
public record TravelView(Direction lastYear, Direction lastPeriod) {}
