package org.dueregard.report.builder.view;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was asked to sign a row.
 *
 * @param person id of the person
 * @param name who
 * @param post as what
 * @param on when they were asked
 * @param by who asked
 * @param message what they were told
 */
public record InvitedView(
        UUID person,
        String name,
        @Nullable String post,
        LocalDate on,
        String by,
        @Nullable String message) {}
