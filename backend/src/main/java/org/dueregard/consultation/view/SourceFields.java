package org.dueregard.consultation.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper that says so, and where in it.
 *
 * @param title its title
 * @param reference what the publisher calls it
 * @param place page or paragraph
 * @param date its date
 * @param url where it is found
 */
public record SourceFields(
        String title,
        @Nullable String reference,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String url) {}
