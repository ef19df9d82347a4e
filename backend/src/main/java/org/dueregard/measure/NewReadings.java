package org.dueregard.measure;

import java.util.List;

/**
 * Readings that somebody records together.
 *
 * @param items the readings
 */
public record NewReadings(List<NewReading> items) {}
