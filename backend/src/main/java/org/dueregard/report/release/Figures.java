package org.dueregard.report.release;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The figures a report can be bound to. The sample report uses {@code consultations.completed(2020-21)},
 * {@code consultations.external(2020-21)} and {@code consultations.internal(2020-21)}: what a paper published for that
 * year by that day, else what is recorded. Nothing but public figures, after disclosure control.
 */
public interface Figures {

    /**
     * The value of a figure.
     *
     * @param expression as it stands between the braces
     * @param planRef the plan reported on
     * @param asAt the day it is of
     * @return nothing when the catalogue has no such figure, or the record no value for it
     */
    Optional<FigureValue> value(String expression, String planRef, LocalDate asAt);
}
