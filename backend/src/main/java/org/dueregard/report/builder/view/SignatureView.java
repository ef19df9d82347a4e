package org.dueregard.report.builder.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who signed a row.
 *
 * @param name who
 * @param post as what
 * @param on when
 * @param recordedBy who wrote it down, where it was given elsewhere
 * @param recordedHow how it was given
 */
public record SignatureView(
        String name,
        @Nullable String post,
        @Nullable LocalDate on,
        @Nullable String recordedBy,
        @Nullable String recordedHow) {}
