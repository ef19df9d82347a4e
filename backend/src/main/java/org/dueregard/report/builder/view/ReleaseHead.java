package org.dueregard.report.builder.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report that was released.
 *
 * @param version 1 for the first
 * @param releasedAt when
 * @param releasedBy by whom
 * @param clearedBy who cleared it
 * @param clearedOn when that was
 * @param reason why there is a version after the first
 */
public record ReleaseHead(
        int version,
        OffsetDateTime releasedAt,
        String releasedBy,
        String clearedBy,
        LocalDate clearedOn,
        @Nullable String reason) {}
