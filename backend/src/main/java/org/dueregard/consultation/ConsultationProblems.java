package org.dueregard.consultation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.consultation.rules.Window;
import org.dueregard.platform.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What does not fit together in a consultation, each with its place: pure. */
final class ConsultationProblems {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final String place;
    private final ConsultationFields fields;
    private final List<FieldError> found = new ArrayList<>();

    private ConsultationProblems(String place, ConsultationFields fields) {
        this.place = place;
        this.fields = fields;
    }

    /**
     * Everything that is wrong.
     *
     * @param place pointer to the consultation in the body
     */
    static List<FieldError> of(String place, ConsultationFields fields) {
        ConsultationProblems problems = new ConsultationProblems(place, fields);
        problems.days();
        problems.bases();
        problems.rate();
        problems.population();
        return List.copyOf(problems.found);
    }

    private void days() {
        Window window = fields.window();
        LocalDate opens = window.opens();
        LocalDate closes = window.closes();
        if (opens != null && closes != null && closes.isBefore(opens)) {
            say("/closes", "upside-down", "A consultation closes after it opens");
        }
        LocalDate due = fields.weDidDue();
        if (due != null && closes != null && due.isBefore(closes)) {
            say("/weDidDue", "upside-down", "\"We did\" is due after the close");
        }
    }

    private void bases() {
        Integer responses = fields.responses();
        Integer partial = fields.partialResponses();
        Integer weighted = fields.weightedBase();
        Integer invited = fields.invited();
        if (partial != null && responses == null) {
            say("/responses", "missing", "Partial responses are some of the responses; say how many there were in all");
        }
        if (isMore(partial, responses)) {
            say("/partialResponses", "out-of-range", "There are more partial responses than responses");
        }
        if (isMore(weighted, responses)) {
            say("/weightedBase", "out-of-range", "The weighted base is more than the responses");
        }
        if (isMore(responses, invited)) {
            say(
                    "/responses",
                    "rate-over-100",
                    responses + " responses of " + invited + " invited would be a response rate over 100 %");
        }
    }

    /** A rate exists only where there is an invited number to bear it out. */
    private void rate() {
        BigDecimal rate = fields.statedRate();
        if (rate == null) {
            return;
        }
        if (rate.compareTo(HUNDRED) > 0) {
            say(
                    "/statedRate",
                    "rate-over-100",
                    rate.toPlainString() + " % is more than everybody, so it is no response rate; a number of responses"
                            + " belongs in responses");
        }
        Integer responses = fields.responses();
        Integer invited = fields.invited();
        if (responses == null || invited == null) {
            say(
                    "/statedRate",
                    "rate-without-base",
                    "A response rate is responses out of people invited; where anybody could answer there is none");
        } else if (rate.compareTo(HUNDRED) <= 0 && !isRounded(rate, responses, invited)) {
            say("/statedRate", "contradiction", rate.toPlainString() + " % is not " + responses + " of " + invited);
        }
    }

    private void population() {
        Integer population = fields.population();
        if (population != null && fields.populationSource() == null) {
            say("/populationSource", "missing", "Say who counted the population, and when");
        }
        if (isMore(fields.responses(), population)) {
            say("/population", "out-of-range", "There are more responses than people to ask");
        }
    }

    private static boolean isMore(@Nullable Integer part, @Nullable Integer whole) {
        return part != null && whole != null && part > whole;
    }

    /** Whether a rate is that of two numbers, rounded to its own places. */
    private static boolean isRounded(BigDecimal rate, int part, int whole) {
        BigDecimal exact = BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), Math.max(rate.scale(), 0), RoundingMode.HALF_UP);
        return exact.compareTo(rate) == 0;
    }

    private void say(String below, String code, String message) {
        found.add(FieldError.body(place + below, code, message));
    }
}
