package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.MeasureFacts;
import org.dueregard.rag.NextReading;
import org.dueregard.rag.TargetSeries;
import org.jspecify.annotations.Nullable;

/**
 * A measure, as far as its rating depends on it.
 *
 * @param id identity
 * @param ref reference
 * @param facts its target and which way is good
 * @param targets what it is to reach over time
 * @param frequency how often it is read
 * @param dueDays how many days after the end of its period a reading is in time
 * @param nextDue the day that was set for the next reading, or for the milestone
 */
record MeasureRecord(
        UUID id,
        String ref,
        MeasureFacts facts,
        TargetSeries targets,
        @Nullable Frequency frequency,
        int dueDays,
        @Nullable LocalDate nextDue) {

    /** What a reading is judged by: the target of its own period. */
    MeasureFacts factsFor(@Nullable ReadingRecord reading) {
        return reading == null ? facts : targets.judging(facts, reading.end(), reading.target());
    }

    /** The reading that is expected after the latest one. */
    NextReading next(@Nullable ReadingRecord latest) {
        return NextReading.after(latest == null ? null : latest.end(), frequency, dueDays, nextDue);
    }
}
