package org.dueregard.integration.dates;

import java.time.LocalDate;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * What a cell in a "due" or "timescale" column says.
 *
 * @param kind what the date means
 * @param start the day on which the cell says it begins, or null
 * @param date the date that counts; null for ONGOING, and for RECURRING without an end
 * @param everyMonths the rhythm of RECURRING in months, otherwise null
 */
public record PublishedDue(
        DueKind kind,
        @Nullable LocalDate start,
        @Nullable PublishedDate date,
        @Nullable Integer everyMonths) {

    static PublishedDue on(PublishedDate date) {
        return new PublishedDue(DueKind.DUE, null, date, null);
    }

    static PublishedDue review(PublishedDate date) {
        return new PublishedDue(DueKind.REVIEW, null, date, null);
    }

    static PublishedDue ongoing() {
        return new PublishedDue(DueKind.ONGOING, null, null, null);
    }

    static PublishedDue every(int months) {
        return new PublishedDue(DueKind.RECURRING, null, null, months);
    }

    static PublishedDue between(PublishedDate start, PublishedDate end) {
        return new PublishedDue(DueKind.DUE, start.first(), end, null);
    }

    /**
     * This rhythm or "ongoing" within a range. The end of the range bounds a rhythm; something ongoing has no end to be
     * late after, so only its start is kept.
     */
    PublishedDue within(PublishedDue range) {
        return new PublishedDue(kind, range.start(), kind == DueKind.RECURRING ? range.date() : null, everyMonths);
    }
}
