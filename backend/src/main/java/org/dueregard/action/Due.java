package org.dueregard.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/** The original due date of an action, which is kept for ever; the next review, which moves on, is not part of it. */
@Embeddable
record Due(
        @Enumerated(EnumType.STRING) @Column(name = "due_kind")
        DueKind kind,

        @Column(name = "due_date") @Nullable LocalDate date,

        @Enumerated(EnumType.STRING) @Column(name = "due_precision") @Nullable
        DatePrecision precision,

        @Column(name = "due_text") @Nullable String text,
        @Column(name = "recurs_months") @Nullable Integer everyMonths) {

    @Nullable
    DueFields fields(@Nullable LocalDate nextReview) {
        boolean none = kind == DueKind.DUE && date == null && text == null && nextReview == null;
        return none ? null : new DueFields(kind, date, precision, text, nextReview, everyMonths);
    }

    static Due of(DueInput input) {
        return new Due(input.kind(), input.date(), input.precision(), input.text(), input.everyMonths());
    }
}
