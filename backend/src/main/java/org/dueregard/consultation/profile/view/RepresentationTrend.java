package org.dueregard.consultation.profile.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One category over consultations.
 *
 * @param category what the latest consultation calls it
 * @param matches categories of the population that are the same people
 * @param change from the earliest to the latest told share
 * @param points the earliest consultation first
 */
public record RepresentationTrend(
        String category, List<String> matches, @Nullable ShareChange change, List<RepresentationPoint> points) {}
