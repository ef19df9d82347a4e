package org.dueregard.consultation;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.consultation.view.SourceFields;
import org.jspecify.annotations.Nullable;

/**
 * How many consultations a paper says there were in a year.
 *
 * @param id identity; not of one that is still to be recorded
 * @param year financial year
 * @param kind TOTAL, EXTERNAL or INTERNAL
 * @param count how many
 * @param asAt day up to which a "to date" figure counts
 * @param note remark for readers
 * @param source the paper
 */
public record TotalFields(
        @Nullable UUID id,
        String year,
        String kind,
        int count,
        @Nullable LocalDate asAt,
        @Nullable String note,
        SourceFields source) {}
