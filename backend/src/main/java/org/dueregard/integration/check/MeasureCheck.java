package org.dueregard.integration.check;

import java.math.BigDecimal;
import org.dueregard.integration.document.MeasurePart;
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
        percent(item.type(), target, measure.pointer() + "/target");
        percent(item.type(), upper, measure.pointer() + "/targetUpper");
        percent(item.type(), item.baseline(), measure.pointer() + "/baseline");
    }

    void percent(@Nullable MeasureType type, @Nullable BigDecimal value, String pointer) {
        if (type == MeasureType.PERCENT && value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
            findings.warning(pointer, "unusual-percentage", "%s per cent is outside 0 to 100".formatted(value));
        }
    }
}
