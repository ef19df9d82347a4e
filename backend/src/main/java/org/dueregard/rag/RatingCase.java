package org.dueregard.rag;

import java.time.LocalDate;
import java.util.Optional;

/** One action being rated: its facts, the rules of its plan and the as-at date. */
record RatingCase(ActionFacts facts, PlanRules rules, LocalDate asAt) {

    /** The day from which lateness is measured, when the action has one. */
    Optional<Deadline> deadline() {
        return Deadline.of(facts);
    }

    /** Whether the as-at date is strictly later than a day; never when there is no such day. */
    boolean isPast(@Nullable LocalDate day) {
        return day != null && asAt.isAfter(day);
    }

    /** Whether the facts say that something has happened by the as-at date. An unknown day has not come. */
    boolean hasCome(@Nullable LocalDate day) {
        return day != null && !day.isAfter(asAt);
    }
}
