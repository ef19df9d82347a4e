package org.dueregard.integration.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.dueregard.integration.document.MeasurePart;
import org.dueregard.integration.document.TargetPart;
import org.dueregard.measure.Derivation;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/** Targets and bounds must fit the direction that is good; percentages outside 0 to 100 are worth a look. */
final class MeasureCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Findings findings;

    MeasureCheck(Findings findings) {
        this.findings = findings;
    }

    void check(DocumentWalk walk) {
        walk.measures().forEach(measure -> measure(measure.part()));
        ReadingCheck readings = new ReadingCheck(findings, this);
        walk.readings().forEach(readings::check);
    }

    private void measure(At<MeasurePart> measure) {
        MeasurePart item = measure.item();
        BigDecimal target = item.target();
        BigDecimal upper = item.targetUpper();
        if (target != null && item.good() == null) {
            findings.error(
                    measure.pointer() + "/good", "missing", "is missing: a target needs to know which way is good");
        }
        if (upper != null && item.good() != null && item.good() != GoodDirection.IN_RANGE) {
            findings.error(measure.pointer() + "/targetUpper", "contradiction", "only IN_RANGE has an upper bound");
        }
        if (upper != null && target == null) {
            findings.error(measure.pointer() + "/target", "missing", "is missing: the lower bound of the range");
        }
        if (upper != null && target != null && upper.compareTo(target) < 0) {
            findings.error(
                    measure.pointer() + "/targetUpper",
                    "upside-down",
                    "the upper bound (%s) is below the lower one (%s)".formatted(upper, target));
        }
        if (upper == null && target != null && item.good() == GoodDirection.IN_RANGE) {
            findings.warning(
                    measure.pointer() + "/targetUpper", "open-range", "there is no upper bound: the range is open");
        }
        if (item.frequency() != null && item.type() == MeasureType.MILESTONE) {
            findings.error(measure.pointer() + "/frequency", "contradiction", "a milestone is reached once");
        }
        if (item.dueDays() != null && item.frequency() == null) {
            findings.error(
                    measure.pointer() + "/frequency", "missing", "is missing: days after the end of which period?");
        }
        targets(measure);
        derivation(measure);
        percent(item.type(), target, measure.pointer() + "/target");
        percent(item.type(), upper, measure.pointer() + "/targetUpper");
        percent(item.type(), item.baseline(), measure.pointer() + "/baseline");
    }

    private void derivation(At<MeasurePart> measure) {
        Derivation derivation = measure.item().derivation();
        if (derivation == null) {
            return;
        }
        derivation.check(
                measure.item().type(),
                measure.item().frequency(),
                (pointer, message) -> findings.error(measure.pointer() + pointer, "contradiction", message));
        if (!measure.item().readings().isEmpty()) {
            findings.error(
                    measure.pointer() + "/readings",
                    "computed",
                    "the measure is computed from the register of consultations and takes no readings");
        }
    }

    private void targets(At<MeasurePart> measure) {
        @Nullable LocalDate before = null;
        for (At<TargetPart> target : measure.list("targets", MeasurePart::targets)) {
            TargetPart item = target.item();
            LocalDate from = FieldDate.first(item.from());
            if (from != null && before != null && !from.isAfter(before)) {
                findings.error(target.pointer() + "/from", "out-of-order", "begins before the one before it");
            }
            before = from == null ? before : from;
            BigDecimal upper = item.targetUpper();
            if (upper != null && measure.item().good() != GoodDirection.IN_RANGE) {
                findings.error(target.pointer() + "/targetUpper", "contradiction", "only IN_RANGE has an upper bound");
            } else if (upper != null && item.target() != null && upper.compareTo(item.target()) < 0) {
                findings.error(
                        target.pointer() + "/targetUpper", "upside-down", "the upper bound is below the lower one");
            }
            percent(measure.item().type(), item.target(), target.pointer() + "/target");
        }
        if (before != null && measure.item().good() == null && measure.item().target() == null) {
            findings.error(
                    measure.pointer() + "/good", "missing", "is missing: a target needs to know which way is good");
        }
    }

    void percent(@Nullable MeasureType type, @Nullable BigDecimal value, String pointer) {
        if (type == MeasureType.PERCENT && value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            findings.warning(pointer, "unusual-percentage", "%s per cent is outside 0 to 100".formatted(value));
        }
    }
}
