package org.dueregard.report.builder.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A signature under a row. One that was given elsewhere says whose it is, of which day, and how it was given.
 *
 * @param post as what the signer signs
 * @param name whose signature it is, where it was given elsewhere
 * @param on the day on which it was given elsewhere
 * @param how how it was given, such as a mail
 */
public record NewSignature(
        @Nullable String post,
        @Nullable String name,
        @Nullable LocalDate on,
        @Nullable String how) {}
