package org.dueregard.dashboard.view;

import org.dueregard.rag.MeasureRating;

/**
 * How a measure stood as at an earlier day, as the public interface shows it.
 *
 * @param ref reference that people see
 * @param name name
 * @param role the role
 * @param rating the colour then
 * @param explanation why, in plain words
 * @param travel directions then
 */
public record MeasureThenView(
        String ref, String name, NamedView role, MeasureRating rating, String explanation, TravelView travel) {}
