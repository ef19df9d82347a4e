package org.dueregard.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureType;

/** What does not fit together in a measure as an officer writes it. */
final class MeasureProblems {

    private MeasureProblems() {}

    static List<FieldError> of(MeasureFields fields) {
        List<FieldError> found = new ArrayList<>();
        BigDecimal target = fields.target();
        BigDecimal upper = fields.targetUpper();
        if (target != null && fields.good() == null) {
            found.add(error("/good", "missing", "A target needs to know which way is good"));
        }
        if (upper != null && fields.good() != GoodDirection.IN_RANGE) {
            found.add(error("/targetUpper", "contradiction", "Only IN_RANGE has an upper bound"));
        }
        if (upper != null && target == null) {
            found.add(error("/target", "missing", "A range has a lower bound"));
        }
        if (upper != null && target != null && upper.compareTo(target) < 0) {
            found.add(error("/targetUpper", "upside-down", "The upper bound is below the lower one"));
        }
        rhythm(fields, found);
        targets(fields, found);
        if (fields.derivation() != null) {
            fields.derivation()
                    .check(
                            fields.type(),
                            fields.frequency(),
                            (pointer, message) -> found.add(error(pointer, "contradiction", message)));
        }
        return List.copyOf(found);
    }

    private static void rhythm(MeasureFields fields, List<FieldError> found) {
        if (fields.frequency() != null && fields.type() == MeasureType.MILESTONE) {
            found.add(error("/frequency", "contradiction", "A milestone is reached once; it has a date and no rhythm"));
        }
        if (fields.dueDays() != null && fields.frequency() == null) {
            found.add(error("/frequency", "missing", "Days after the end of a period need to know how long that is"));
        }
    }

    private static void targets(MeasureFields fields, List<FieldError> found) {
        List<TargetInput> targets = fields.targets();
        if (!targets.isEmpty() && fields.target() == null && fields.good() == null) {
            found.add(error("/good", "missing", "A target needs to know which way is good"));
        }
        for (int i = 0; i < targets.size(); i++) {
            TargetInput target = targets.get(i);
            String place = "/targets/" + i;
            if (i > 0 && !target.from().isAfter(targets.get(i - 1).from())) {
                found.add(error(place + "/from", "out-of-order", "Each target begins after the one before it"));
            }
            BigDecimal upper = target.targetUpper();
            if (upper != null && fields.good() != GoodDirection.IN_RANGE) {
                found.add(error(place + "/targetUpper", "contradiction", "Only IN_RANGE has an upper bound"));
            } else if (upper != null && upper.compareTo(target.target()) < 0) {
                found.add(error(place + "/targetUpper", "upside-down", "The upper bound is below the lower one"));
            }
        }
    }

    private static FieldError error(String pointer, String code, String message) {
        return FieldError.body(pointer, code, message);
    }
}
