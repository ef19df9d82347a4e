package org.dueregard.report.builder.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of implications.
 *
 * @param key its key
 * @param version what If-Match names
 * @param issue as printed
 * @param post who is to write and sign it
 * @param text CommonMark
 * @param writtenBy who wrote it
 * @param writtenOn when
 * @param signature who signed it
 * @param invited who was asked to
 * @param abilities what the caller may do with it
 */
public record ImplicationView(
        String key,
        int version,
        String issue,
        @Nullable String post,
        @Nullable String text,
        @Nullable String writtenBy,
        @Nullable LocalDate writtenOn,
        @Nullable SignatureView signature,
        List<InvitedView> invited,
        List<ImplicationAbility> abilities) {}
