package org.dueregard.progress;

/**
 * A reading that an update rests on.
 *
 * @param measure reference of the measure
 * @param reading reference of the reading
 */
public record ReadingRef(String measure, String reading) {}
