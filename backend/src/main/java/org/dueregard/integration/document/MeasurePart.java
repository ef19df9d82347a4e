package org.dueregard.integration.document;

import java.math.BigDecimal;
import java.util.List;
import org.dueregard.measure.Derivation;
import org.dueregard.measure.MeasureKind;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/**
 * An outcome or measure of an objective.
 *
 * @param ref reference
 * @param kind what the plan calls it
 * @param type what a reading of it is
 * @param name name as approved
 * @param subPoints points under the name
 * @param actions references of the actions that it judges
 * @param unit unit of its figures
 * @param good which way is good
 * @param target what is to be reached; the lower bound of a range
 * @param targetUpper the upper bound of a range
 * @param tolerancePercent how far the target may be missed and still be amber
 * @param baseline where it started
 * @param nextDue last day on which the next reading is in time
 * @param note remark for readers
 * @param cites where it stands
 * @param frequency how often it is read
 * @param dueDays how many days after the end of its period a reading is in time
 * @param dataQuality what readers should know about how good the figures are
 * @param targets what is to be reached over time
 * @param derivation how its readings are worked out; null where they are typed
 * @param readings its readings
 */
public record MeasurePart(
        @Nullable String ref,
        @Nullable MeasureKind kind,
        @Nullable MeasureType type,
        @Nullable String name,
        List<String> subPoints,
        List<String> actions,
        @Nullable String unit,
        @Nullable GoodDirection good,
        @Nullable BigDecimal target,
        @Nullable BigDecimal targetUpper,
        @Nullable BigDecimal tolerancePercent,
        @Nullable BigDecimal baseline,
        @Nullable String nextDue,
        @Nullable String note,
        @Nullable CitationPart cites,
        @Nullable Frequency frequency,
        @Nullable Integer dueDays,
        @Nullable String dataQuality,
        List<TargetPart> targets,
        @Nullable Derivation derivation,
        List<ReadingPart> readings) {

    /** Lists that are left out are empty. */
    public MeasurePart {
        subPoints = DocumentLists.orEmpty(subPoints);
        actions = DocumentLists.orEmpty(actions);
        targets = DocumentLists.orEmpty(targets);
        readings = DocumentLists.orEmpty(readings);
    }
}
