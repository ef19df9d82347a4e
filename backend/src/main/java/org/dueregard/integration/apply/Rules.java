package org.dueregard.integration.apply;

import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.integration.check.Fraction;
import org.dueregard.integration.document.RulesPart;
import org.dueregard.plan.RulesInput;
import org.dueregard.rag.RatingRule;
import org.dueregard.rag.Share;
import org.jspecify.annotations.Nullable;

/** The rating rules of a document; what is left out has the standard value. */
final class Rules {

    private Rules() {}

    static RulesInput of(@Nullable RulesPart rules) {
        RulesInput standard = RulesInput.standard();
        if (rules == null) {
            return standard;
        }
        Set<RatingRule> disabled =
                rules.disabled().stream().map(RatingRule::valueOf).collect(Collectors.toUnmodifiableSet());
        return new RulesInput(
                orElse(rules.version(), standard.version()),
                orElse(rules.latenessMonths(), standard.latenessMonths()),
                orElse(rules.stalenessMonths(), standard.stalenessMonths()),
                share(rules.redShare(), standard.redShare()),
                share(rules.amberShare(), standard.amberShare()),
                orElse(rules.statutoryRed(), standard.statutoryRed()),
                orElse(rules.measureTolerancePercent(), standard.tolerancePercent()),
                disabled);
    }

    private static Share share(@Nullable String text, Share standard) {
        if (text == null) {
            return standard;
        }
        Fraction fraction = Fraction.of(text);
        return new Share(fraction.numerator(), fraction.denominator());
    }

    private static <T> T orElse(@Nullable T value, T standard) {
        return value == null ? standard : value;
    }
}
