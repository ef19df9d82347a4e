package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * A document that is a reading.
 *
 * @param title what it is called
 * @param url where it is
 * @param date the day that it bears
 */
public record DocumentPart(
        @Nullable String title,
        @Nullable String url,
        @Nullable String date) {}
