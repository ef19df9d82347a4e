package org.dueregard.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.plan.CitationInput;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/**
 * What an officer writes into an outcome or measure.
 *
 * @param ref reference; only of a new one
 * @param objective reference of its objective
 * @param kind what the plan calls it
 * @param type what a reading of it is
 * @param name name
 * @param subPoints points under the name, in order
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
 * @param targets what is to be reached over time, in the order of their days
 * @param derivation how its readings are worked out; null where they are typed
 * @param order place in the plan's order
 * @param reason why it is changed; never shown again here
 */
public record MeasureFields(
        @Nullable String ref,
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
        @Nullable Derivation derivation,
        @Nullable Integer order,
        @Nullable String reason) {

    static final List<String> ALL = List.of(
            "objective",
            "kind",
            "type",
            "name",
            "subPoints",
            "actions",
            "unit",
            "good",
            "target",
            "targetUpper",
            "tolerancePercent",
            "baseline",
            "nextDue",
            "note",
            "cites",
            "frequency",
            "dueDays",
            "dataQuality",
            "targets",
            "derivation",
            "order");

    /** What is left out of a body is empty. */
    public MeasureFields {
        subPoints = Objects.requireNonNullElse(subPoints, List.of());
        actions = Objects.requireNonNullElse(actions, List.of());
        targets = Objects.requireNonNullElse(targets, List.of());
    }

    /** What was not approved: how it is linked and noted, and what the plan has left open. */
    List<String> open() {
        List<String> open = new ArrayList<>(List.of(
                "actions", "nextDue", "note", "cites", "frequency", "dueDays", "dataQuality", "targets", "order"));
        addOpen(open, "unit", unit);
        addOpen(open, "good", good);
        addOpen(open, "target", target);
        addOpen(open, "targetUpper", targetUpper);
        addOpen(open, "tolerancePercent", tolerancePercent);
        addOpen(open, "baseline", baseline);
        addOpen(open, "derivation", derivation);
        return List.copyOf(open);
    }

    private static void addOpen(List<String> open, String field, @Nullable Object value) {
        if (value == null) {
            open.add(field);
        }
    }

    MeasureInput input(String own) {
        return new MeasureInput(
                own,
                objective,
                kind,
                type,
                name,
                subPoints,
                actions,
                unit,
                good,
                target,
                targetUpper,
                tolerancePercent,
                baseline,
                nextDue,
                note,
                cites,
                frequency,
                dueDays,
                dataQuality,
                targets,
                derivation);
    }
}
