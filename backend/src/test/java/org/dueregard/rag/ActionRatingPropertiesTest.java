package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds for every action, whatever is known about it. */
@Domain(Anything.class)
class ActionRatingPropertiesTest {

    @Property
    void anyFactsGetARatingTheColourOfItsRuleAndASentence(
            @ForAll ActionFacts facts, @ForAll PlanRules rules, @ForAll LocalDate asAt) {
        ActionRating rating = ActionRating.rate(facts, rules, asAt);
        RuleText rule = RulesInWords.actionRules(rules).stream()
                .filter(text -> text.rule() == rating.rule())
                .findFirst()
                .orElseThrow();
        assertThat(rule.enabled()).isTrue();
        assertThat(rule.rating()).isEqualTo(rating.rating());
        assertThat(rating.sentence()).isNotBlank().doesNotContain("null");
    }

    @Property
    void silenceIsNeverGreen(@ForAll ActionFacts facts, @ForAll PlanRules rules, @ForAll LocalDate asAt) {
        ActionRating rating = ActionRating.rate(facts, rules, asAt);
        boolean silent = facts.latestUpdate() == null && facts.evidence() == EvidenceStrength.NONE;
        assertThat(silent && rating.rating() == Rating.GREEN).isFalse();
    }

    /**
     * Time alone never makes an action better. It gets a colour when its start date passes, it is green from its
     * completion date on, and on the day after its due date what happened (A5, amber) is said before what was only
     * forecast (A6, red): first match wins. Nothing else improves.
     */
    @Property
    void timeAloneNeverMakesAnActionBetter(
            @ForAll ActionFacts facts, @ForAll PlanRules rules, @ForAll LocalDate one, @ForAll LocalDate other) {
        ActionRating earlier = ActionRating.rate(facts, rules, one.isBefore(other) ? one : other);
        ActionRating later = ActionRating.rate(facts, rules, one.isBefore(other) ? other : one);
        boolean completed = later.rule() == RatingRule.A2;
        boolean forecastOvertaken = earlier.rule() == RatingRule.A6 && later.rule() == RatingRule.A5;
        Assume.that(!completed && !forecastOvertaken);
        assertThat(earlier.rating().isWorseThan(later.rating())).isFalse();
        if (later.rating() == Rating.GREEN) {
            assertThat(earlier.rating() == Rating.GREEN || earlier.rule() == RatingRule.A3)
                    .isTrue();
        }
    }

    @Property
    void badNewsNeverMakesAnActionBetter(
            @ForAll ActionFacts facts, @ForAll PlanRules rules, @ForAll LocalDate asAt, @ForAll LocalDate day) {
        Rating before = ActionRating.rate(facts, rules, asAt).rating();
        for (UnaryOperator<ActionFacts> badNews : badNews(day)) {
            Rating after = ActionRating.rate(badNews.apply(facts), rules, asAt).rating();
            assertThat(before.isWorseThan(after)).isFalse();
        }
    }

    @Property
    void anEarlierDueDateNeverMakesAnActionBetterThatHasNoForecast(
            @ForAll ActionFacts facts, @ForAll PlanRules rules, @ForAll LocalDate asAt, @ForAll LocalDate day) {
        ActionFacts dated = With.due(With.forecast(facts, null), day);
        ActionFacts earlier = With.due(dated, day.isAfter(LocalDate.MIN) ? day.minusDays(1) : day);
        Rating before = ActionRating.rate(dated, rules, asAt).rating();
        assertThat(before.isWorseThan(ActionRating.rate(earlier, rules, asAt).rating()))
                .isFalse();
    }

    @Property
    void theShownRatingFollowsTheOfficerUntilItExpires(
            @ForAll ActionFacts facts, @ForAll OfficerRating officer, @ForAll LocalDate asAt) {
        ActionRating computed = ActionRating.rate(facts, PlanRules.standard(), asAt);
        ShownRating<ActionRating> shown = ShownRating.of(computed, officer, asAt);
        if (officer.isInForce(asAt)) {
            assertThat(shown.rating()).isEqualTo(officer.rating());
            assertThat(officer.reviewBy()).isAfter(asAt);
        } else {
            assertThat(shown.rating()).isEqualTo(computed.rating());
        }
        assertThat(shown.explanation()).contains(computed.sentence());
        assertThat(shown.word()).isNotBlank();
    }

    @Property
    void freshnessIsKnownWhateverIsKnown(
            @ForAll LocalDate update, @ForAll LocalDate opens, @ForAll LocalDate due, @ForAll LocalDate asAt) {
        PlanRules rules = PlanRules.standard();
        var window = new ReportingWindow(opens, due, null);
        assertThat(List.of(
                        Freshness.of(update, window, rules, asAt),
                        Freshness.of(update, null, rules, asAt),
                        Freshness.every(update, 12, 28, asAt)))
                .doesNotContain(Freshness.NEVER);
    }

    private static List<UnaryOperator<ActionFacts>> badNews(LocalDate day) {
        return List.of(
                facts -> With.milestones(facts, more(facts.milestones(), new Milestone("New", day, false))),
                facts -> With.measures(facts, more(facts.measures(), new LinkedMeasure("M", MeasureRating.RED))),
                facts -> With.latestUpdate(facts, earlier(facts.latestUpdate(), day)),
                facts -> With.nextReview(facts, earlier(facts.reviewDay(), day)),
                facts -> With.lifecycle(facts, Lifecycle.PAUSED),
                facts -> With.forecast(facts, later(facts.forecast(), day)),
                facts -> With.evidence(facts, EvidenceStrength.NONE));
    }

    private static <T> List<T> more(List<T> items, T item) {
        List<T> all = new ArrayList<>(items);
        all.add(item);
        return all;
    }

    private static LocalDate earlier(LocalDate known, LocalDate day) {
        return known == null || known.isBefore(day) ? known : day;
    }

    private static Forecast later(Forecast known, LocalDate day) {
        return known == null || known.date() == null || known.date().isBefore(day) ? new Forecast(day, "New") : known;
    }
}
