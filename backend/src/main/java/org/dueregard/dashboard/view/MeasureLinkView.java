package org.dueregard.dashboard.view;

import org.dueregard.dashboard.MeasureKind;
import org.dueregard.rag.MeasureRating;

/**
 * Measure link as the public interface shows it.
 *
 * @param ref reference that people see
 * @param name name
 * @param kind kind
 * @param rating the colour
 */
public record MeasureLinkView(String ref, String name, MeasureKind kind, MeasureRating rating) {}
