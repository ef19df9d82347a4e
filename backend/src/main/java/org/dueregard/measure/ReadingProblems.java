package org.dueregard.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.rag.MeasureType;

/** What does not fit together in a reading that somebody records. */
final class ReadingProblems {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What may be shown by a document. */
    static final Set<MeasureType> TAKES_DOCUMENTS = Set.of(MeasureType.DOCUMENT, MeasureType.MILESTONE);

    private static final Set<MeasureType> SHARES = Set.of(MeasureType.PERCENT, MeasureType.RATIO);
    private static final Set<MeasureType> YES_OR_NO =
            Set.of(MeasureType.YES_NO, MeasureType.DOCUMENT, MeasureType.MILESTONE);

    private final String place;
    private final NewReading reading;
    private final List<FieldError> found = new ArrayList<>();

    private ReadingProblems(String place, NewReading reading) {
        this.place = place;
        this.reading = reading;
    }

    /**
     * Looks for it.
     *
     * @param place JSON pointer to the reading
     * @param type what a reading of the measure is
     * @param today the day in London
     */
    static List<FieldError> of(String place, NewReading reading, MeasureType type, LocalDate today) {
        ReadingProblems problems = new ReadingProblems(place, reading);
        problems.period(today);
        problems.figure(type);
        problems.document(type, today);
        problems.share(type);
        return List.copyOf(problems.found);
    }

    private void period(LocalDate today) {
        LocalDate start = reading.period().start();
        LocalDate end = reading.period().end();
        if (start != null && start.isAfter(end)) {
            say("/period/end", "upside-down", "The period ends before it starts");
        }
        if ((start == null ? end : start).isAfter(today)) {
            say("/period/end", "in-the-future", "The period has not begun");
        } else if (end.isAfter(today) && !reading.provisional()) {
            say("/provisional", "in-the-future", "The period has not ended, so its figures are provisional");
        }
        if (reading.corrects() != null && reading.corrects().equals(reading.ref())) {
            say("/corrects", "contradiction", "A reading does not correct itself; give the new one its own reference");
        }
    }

    private void figure(MeasureType type) {
        BigDecimal value = reading.value();
        boolean share = reading.numerator() != null && SHARES.contains(type);
        if (value == null && reading.text() == null && reading.document() == null && !share) {
            say("/value", "missing", "A reading has a value or a text");
        }
        boolean yesOrNo = value == null || value.signum() == 0 || value.compareTo(BigDecimal.ONE) == 0;
        if (YES_OR_NO.contains(type) && !yesOrNo) {
            say("/value", "out-of-range", "A measure of the type " + type + " is 1 for yes or 0 for no");
        }
    }

    private void document(MeasureType type, LocalDate today) {
        ReadingDocument document = reading.document();
        if (document == null) {
            return;
        }
        if (!TAKES_DOCUMENTS.contains(type)) {
            say("/document", "contradiction", "Only a document or a milestone is shown by a document, not " + type);
        } else if (reading.value() != null && reading.value().signum() == 0) {
            say("/value", "contradiction", "A document that is shown is there");
        }
        if (document.date().isAfter(today)) {
            say("/document/date", "in-the-future", "The document bears a day that has not come");
        }
    }

    private void share(MeasureType type) {
        BigDecimal part = reading.numerator();
        BigDecimal whole = reading.denominator();
        if ((part == null) != (whole == null)) {
            say(part == null ? "/numerator" : "/denominator", "missing", "Numerator and denominator come together");
        } else if (part != null && whole != null && whole.signum() == 0) {
            say("/denominator", "out-of-range", "The denominator must not be zero");
        } else if (part != null && whole != null) {
            fits(type, part, whole);
        }
    }

    private void fits(MeasureType type, BigDecimal part, BigDecimal whole) {
        BigDecimal value = reading.value();
        if (value == null) {
            return;
        }
        boolean asPercent = isRounded(value, part.multiply(HUNDRED), whole);
        boolean fits = switch (type) {
            case PERCENT -> asPercent;
            case RATIO -> asPercent || isRounded(value, part, whole);
            default -> true;
        };
        if (!fits) {
            say("/value", "contradiction", value.toPlainString() + " is not " + part + " of " + whole);
        }
    }

    /** Whether a value is a fraction rounded to the places of the value, in whichever way it was rounded. */
    private static boolean isRounded(BigDecimal value, BigDecimal part, BigDecimal whole) {
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-Math.max(value.scale(), 0));
        BigDecimal miss = value.multiply(whole).subtract(part).abs();
        return miss.compareTo(unit.multiply(whole.abs())) < 0;
    }

    private void say(String below, String code, String message) {
        found.add(FieldError.body(place + below, code, message));
    }
}
