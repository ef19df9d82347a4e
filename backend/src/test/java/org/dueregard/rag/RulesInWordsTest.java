package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesInWordsTest {

    @Test
    void theRulesAreListedInTheOrderInWhichTheyAreTried() {
        assertThat(RulesInWords.actionRules(Sample.STANDARD))
                .extracting(rule -> rule.rule().name())
                .containsExactly(
                        "A1", "A2", "A3", "A0", "A4", "A5", "A6", "A7", "A8", "A9", "A10", "A11", "A12", "A13", "A14");
    }

    @Test
    void aRuleIsPrintedWithTheLimitsOfThePlan() {
        PlanRules rules = Sample.rules(1, 12, Sample.STANDARD.enabled());
        assertThat(RulesInWords.actionRules(rules))
                .contains(
                        new RuleText(
                                RatingRule.A4,
                                "It is more than one month past its original due date",
                                Rating.RED,
                                true),
                        new RuleText(
                                RatingRule.A12,
                                "Its latest published update is older than twelve months",
                                Rating.AMBER,
                                true));
    }

    @Test
    void aRuleThatIsOffIsStillPrinted() {
        assertThat(RulesInWords.actionRules(Sample.without(RatingRule.A13)))
                .contains(new RuleText(RatingRule.A13, "Its review date has passed", Rating.AMBER, false));
    }

    @Test
    void theRollUpIsPrintedWithItsShares() {
        assertThat(RulesInWords.rollUp(Sample.STANDARD))
                .containsExactly(
                        "Complete counts as green, and closed actions are left out",
                        "Red when 25 % or more of the rated actions are red, or a statutory action is red",
                        "Amber when any action is red, or 25 % or more of the rated actions are amber",
                        "Green otherwise, and not rated when no action is rated");
    }

    @Test
    void theKeyOfTheMeasuresIsPrintedWithItsTolerance() {
        assertThat(RulesInWords.measures(Sample.STANDARD))
                .contains("Amber when the target is slightly missed: by no more than 10 % of the target");
    }
}
