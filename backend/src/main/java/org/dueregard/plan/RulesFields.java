package org.dueregard.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.Share;

/**
 * The rating rules of a plan as they are set in a form.
 *
 * @param latenessMonths months after the original due date from which late is red
 * @param stalenessMonths months after which the latest update is too old
 * @param redShare share of red actions from which a role is red, such as 1/4
 * @param amberShare share of amber actions from which a role is amber
 * @param statutoryRed whether one red statutory action makes its role red
 * @param measureTolerancePercent how far a target may be missed and still be amber, in per cent of the target
 * @param disabled rules that are off
 */
public record RulesFields(
        int latenessMonths,
        int stalenessMonths,
        String redShare,
        String amberShare,
        boolean statutoryRed,
        BigDecimal measureTolerancePercent,
        List<RatingRule> disabled) {

    /** What is set now. */
    static RulesFields of(RulesInput rules) {
        return new RulesFields(
                rules.latenessMonths(),
                rules.stalenessMonths(),
                text(rules.redShare()),
                text(rules.amberShare()),
                rules.statutoryRed(),
                rules.tolerancePercent(),
                rules.disabled().stream().sorted().toList());
    }

    /**
     * The rules under a number.
     *
     * @throws ProblemException with every share that is more than the whole
     */
    RulesInput input(int version) {
        List<FieldError> errors = new ArrayList<>();
        Share red = share(redShare, "/rules/redShare", errors);
        Share amber = share(amberShare, "/rules/amberShare", errors);
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        return new RulesInput(
                version,
                latenessMonths,
                stalenessMonths,
                red,
                amber,
                statutoryRed,
                measureTolerancePercent,
                Set.copyOf(disabled));
    }

    /** The rules as ratings are made with them. */
    public PlanRules rules() {
        return rules(input(1));
    }

    static PlanRules rules(RulesInput input) {
        Set<RatingRule> enabled = EnumSet.allOf(RatingRule.class);
        enabled.removeAll(input.disabled());
        return new PlanRules(
                input.latenessMonths(),
                input.stalenessMonths(),
                enabled,
                input.redShare(),
                input.amberShare(),
                input.tolerancePercent(),
                input.statutoryRed());
    }

    /** Whether both say the same, however a number is written. */
    boolean same(RulesFields other) {
        return latenessMonths == other.latenessMonths
                && stalenessMonths == other.stalenessMonths
                && redShare.equals(other.redShare)
                && amberShare.equals(other.amberShare)
                && statutoryRed == other.statutoryRed
                && measureTolerancePercent.compareTo(other.measureTolerancePercent) == 0
                && disabled.stream().collect(Collectors.toUnmodifiableSet()).equals(Set.copyOf(other.disabled));
    }

    private static Share share(String text, String pointer, List<FieldError> errors) {
        int line = text.indexOf('/');
        int numerator = Integer.parseInt(text.substring(0, line));
        int denominator = Integer.parseInt(text.substring(line + 1));
        if (denominator < numerator) {
            errors.add(FieldError.body(pointer, "does-not-fit", "A share is at most the whole, not " + text));
            return new Share(1, 1);
        }
        return new Share(numerator, denominator);
    }

    private static String text(Share share) {
        return share.numerator() + "/" + share.denominator();
    }
}
