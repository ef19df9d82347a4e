package org.dueregard.measure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.rag.GoodDirection;

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
        return List.copyOf(found);
    }

    private static FieldError error(String pointer, String code, String message) {
        return FieldError.body(pointer, code, message);
    }
}
