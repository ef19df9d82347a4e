package org.dueregard.dashboard.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.rag.MeasureFacts;
import org.jspecify.annotations.Nullable;

/**
 * A measure, as far as its rating depends on it.
 *
 * @param id identity
 * @param ref reference
 * @param facts its target and which way is good
 * @param nextDue last day on which the next reading is in time
 */
record MeasureRecord(
        UUID id, String ref, MeasureFacts facts, @Nullable LocalDate nextDue) {

    /** What a reading is judged by: the target of its own period where it has one, otherwise the measure's. */
    MeasureFacts factsFor(@Nullable ReadingRecord reading) {
        BigDecimal target = reading == null ? null : reading.target();
        return target == null
                ? facts
                : new MeasureFacts(
                        facts.type(),
                        facts.good(),
                        target,
                        facts.targetUpper(),
                        facts.tolerancePercent(),
                        facts.baseline(),
                        facts.unit());
    }
}
