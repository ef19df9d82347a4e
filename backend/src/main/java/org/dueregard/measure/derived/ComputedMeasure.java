package org.dueregard.measure.derived;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.measure.Derivation;
import org.jspecify.annotations.Nullable;

/**
 * A measure that is worked out, with the readings that are there.
 *
 * @param planId identity of its plan
 * @param id identity
 * @param from first day of the plan; years before it are not asked for
 * @param derivation how it is worked out
 * @param readings all of its readings
 */
record ComputedMeasure(UUID planId, UUID id, @Nullable LocalDate from, Derivation derivation, List<Known> readings) {

    /** Who answers for what nobody has typed. */
    static final String RECORDER = "Computed from the register of consultations";

    private static final String GONE = "Nothing of this year is in the register any more";

    /**
     * A reading that is there.
     *
     * @param id identity
     * @param ref reference
     * @param end last day of its year
     * @param standing whether nothing has taken its place
     */
    record Known(
            UUID id,
            String ref,
            LocalDate end,
            boolean standing,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            @Nullable String text,
            boolean provisional) {

        YearFigure figure() {
            return new YearFigure(FinancialYear.of(end), value, numerator, denominator, text, provisional);
        }
    }

    /**
     * A reading to be added.
     *
     * @param figure what it says
     * @param corrects the one whose place it takes
     */
    record Fresh(
            UUID plan,
            UUID measure,
            String ref,
            String label,
            LocalDate start,
            LocalDate end,
            YearFigure figure,
            String recordedBy,
            @Nullable UUID corrects) {}

    /** What is to be added so that the readings say what the register says. */
    List<Fresh> missing(List<YearFigure> figures) {
        Map<LocalDate, Known> standing = new HashMap<>();
        readings.stream().filter(Known::standing).forEach(one -> standing.put(one.end(), one));
        Set<String> taken = new HashSet<>();
        readings.forEach(one -> taken.add(one.ref()));
        List<Fresh> fresh = new ArrayList<>();
        for (YearFigure figure : figures) {
            Known there = standing.remove(figure.year().to());
            if (isAsked(figure.year())) {
                add(fresh, taken, there, figure);
            }
        }
        standing.forEach((end, there) -> add(fresh, taken, there, YearFigure.none(FinancialYear.of(end), GONE)));
        return fresh;
    }

    private boolean isAsked(FinancialYear year) {
        return from == null || !year.to().isBefore(from);
    }

    /** What was final is not made provisional again. */
    private void add(List<Fresh> fresh, Set<String> taken, @Nullable Known there, YearFigure figure) {
        YearFigure wanted = there != null && !there.provisional() ? figure.settled() : figure;
        if (there != null && there.figure().says(wanted) && there.provisional() == wanted.provisional()) {
            return;
        }
        FinancialYear year = figure.year();
        String ref = year.toString();
        for (int number = 2; !taken.add(ref); number++) {
            ref = year + "-" + number;
        }
        fresh.add(new Fresh(
                planId,
                id,
                ref,
                year.toString(),
                year.from(),
                year.to(),
                wanted,
                RECORDER,
                there == null ? null : there.id()));
    }
}
