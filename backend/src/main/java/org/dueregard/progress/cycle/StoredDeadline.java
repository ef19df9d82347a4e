package org.dueregard.progress.cycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A deadline in columns. */
@Embeddable
class StoredDeadline {

    @Column(name = "date")
    private @Nullable LocalDate date;

    @Column(name = "days")
    private @Nullable Integer days;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private @Nullable Side side;

    @Enumerated(EnumType.STRING)
    @Column(name = "anchor")
    private @Nullable Anchor anchor;

    /** For Hibernate. */
    StoredDeadline() {}

    StoredDeadline(Deadline deadline) {
        date = deadline.date();
        days = deadline.workingDays();
        side = deadline.side();
        anchor = deadline.anchor();
    }

    Deadline deadline() {
        return new Deadline(date, days, side, anchor);
    }
}
