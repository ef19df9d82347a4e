package org.dueregard.report.snapshot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A public consultation, with who answered as far as that may be told.
 *
 * @param year financial year in which it closes
 * @param heard one table for each characteristic, as published after disclosure control
 */
public record ConsultationPart(
        String ref,
        String title,
        @Nullable LocalDate opens,
        @Nullable LocalDate closes,
        @Nullable String year,
        boolean external,
        @Nullable Integer responses,
        @Nullable String weDid,
        List<HeardPart> heard) {

    /** Who answered, by a characteristic; what is not told is absent. */
    public record HeardPart(
            String characteristic,
            @Nullable Integer base,
            @Nullable String edition,
            List<GroupPart> groups) {}

    /** A group beside the population. */
    public record GroupPart(
            String name,
            @Nullable Integer count,
            @Nullable BigDecimal share,
            @Nullable BigDecimal population,
            @Nullable String standing) {}
}
