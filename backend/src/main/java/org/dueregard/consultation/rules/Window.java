package org.dueregard.consultation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The days in which a consultation may be answered.
 *
 * @param opens its first day, or null when that is not known
 * @param closes its last day, or null when that is not known
 */
public record Window(@Nullable LocalDate opens, @Nullable LocalDate closes) {

    /** How far it is on a day. */
    public ConsultationState state(LocalDate today) {
        if (closes != null && today.isAfter(closes)) {
            return ConsultationState.CLOSED;
        }
        if (opens == null) {
            return ConsultationState.NOT_DATED;
        }
        return today.isBefore(opens) ? ConsultationState.FORTHCOMING : ConsultationState.OPEN;
    }

    /** The year to which it belongs: the one in which it closes. */
    public @Nullable FinancialYear year() {
        return closes == null ? null : FinancialYear.of(closes);
    }

    /** How many days it is open, the first and the last one counted; null when that is not known. */
    public @Nullable Long days() {
        return opens == null || closes == null ? null : ChronoUnit.DAYS.between(opens, closes) + 1;
    }
}
