package org.dueregard.integration.document;

import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/**
 * A rating given by an officer.
 *
 * @param rating the colour
 * @param author the post that gives it
 * @param reason why
 * @param reviewBy the day on which it expires
 */
public record OfficerPart(
        @Nullable Rating rating,
        @Nullable String author,
        @Nullable String reason,
        @Nullable String reviewBy) {}
