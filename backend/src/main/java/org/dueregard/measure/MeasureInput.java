package org.dueregard.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.CitationInput;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/**
 * An outcome or measure of an objective.
 *
 * @param ref reference
 * @param objective reference of its objective
 * @param kind what the plan calls it
 * @param type what a reading of it is
 * @param name name as approved
 * @param subPoints points under the name, in order
 * @param actions references of the actions that it judges
 * @param unit unit of its figures
 * @param good which way is good; needed with a target
 * @param target what is to be reached; the lower bound where a range is good
 * @param targetUpper the upper bound where a range is good
 * @param tolerancePercent how far the target may be missed and still be amber; null for the plan's
 * @param baseline where it started
 * @param nextDue last day on which the next reading is in time
 * @param note remark for readers
 * @param cites where it stands
 * @param frequency how often it is read; null when that is not regular
 * @param dueDays how many days after the end of its period a reading is in time
 * @param dataQuality what readers should know about how good the figures are
 * @param targets what is to be reached over time, in the order of their days
 * @param derivation how its readings are worked out; null where they are typed
 */
public record MeasureInput(
        String ref,
        String objective,
        MeasureKind kind,
        MeasureType type,
        String name,
        List<String> subPoints,
        List<String> actions,
        @Nullable String unit,
        @Nullable GoodDirection good,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetUpper,
        @Nullable BigDecimal tolerancePercent,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate nextDue,
        @Nullable String note,
        @Nullable CitationInput cites,
        @Nullable Frequency frequency,
        @Nullable Integer dueDays,
        @Nullable String dataQuality,
        List<TargetInput> targets,
        @Nullable Derivation derivation) {}
