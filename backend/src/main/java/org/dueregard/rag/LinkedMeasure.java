package org.dueregard.rag;

/**
 * A measure that an action is judged by.
 *
 * @param ref its reference, as people see it
 * @param latest the rating of its latest due reading; null when there is none yet
 */
public record LinkedMeasure(String ref, @Nullable MeasureRating latest) {}
