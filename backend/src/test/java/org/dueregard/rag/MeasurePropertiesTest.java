package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds for every measure, whatever is known about it. */
@Domain(Anything.class)
@Domain(DomainContext.Global.class)
class MeasurePropertiesTest {

    private static MeasureRating rate(GoodDirection good, BigDecimal target, BigDecimal value, PlanRules rules) {
        return MeasureVerdict.rate(
                        MeasureFacts.figure(MeasureType.NUMBER, good, target),
                        Reading.of(value),
                        null,
                        rules,
                        LocalDate.EPOCH)
                .rating();
    }

    @Property
    void anyReadingGetsAnOutcomeAndASentence(
            @ForAll MeasureFacts measure,
            @ForAll Reading reading,
            @ForAll PlanRules rules,
            @ForAll LocalDate dueOn,
            @ForAll LocalDate asAt) {
        MeasureVerdict verdict = MeasureVerdict.rate(measure, reading, dueOn, rules, asAt);
        assertThat(verdict.sentence()).isNotBlank().doesNotContain("null");
        assertThat(verdict.word()).isNotBlank();
    }

    @Property
    void whereHigherIsGoodAHigherFigureIsNeverWorse(
            @ForAll BigDecimal target, @ForAll BigDecimal one, @ForAll BigDecimal other, @ForAll PlanRules rules) {
        assertThat(rate(GoodDirection.HIGHER, target, one.max(other), rules))
                .isLessThanOrEqualTo(rate(GoodDirection.HIGHER, target, one.min(other), rules));
    }

    @Property
    void whereLowerIsGoodALowerFigureIsNeverWorse(
            @ForAll BigDecimal target, @ForAll BigDecimal one, @ForAll BigDecimal other, @ForAll PlanRules rules) {
        assertThat(rate(GoodDirection.LOWER, target, one.min(other), rules))
                .isLessThanOrEqualTo(rate(GoodDirection.LOWER, target, one.max(other), rules));
    }

    @Property
    void turningEverythingUpsideDownChangesNothing(
            @ForAll BigDecimal target, @ForAll BigDecimal value, @ForAll PlanRules rules) {
        assertThat(rate(GoodDirection.HIGHER, target, value, rules))
                .isEqualTo(rate(GoodDirection.LOWER, target.negate(), value.negate(), rules));
    }

    @Property
    void thereAndBackAreOpposites(@ForAll MeasureFacts measure, @ForAll Reading one, @ForAll Reading other) {
        Direction there = Travel.between(measure, one, other);
        Direction back = Travel.between(measure, other, one);
        assertThat(back)
                .isEqualTo(
                        switch (there) {
                            case IMPROVED -> Direction.DECLINED;
                            case DECLINED -> Direction.IMPROVED;
                            case SUSTAINED, NO_COMPARISON -> there;
                        });
    }

    @Property
    void tablesAddUp(@ForAll List<MeasureRating> ratings, @ForAll List<Direction> directions) {
        assertThat(MeasureTable.of(ratings).total()).isEqualTo(ratings.size());
        assertThat(DirectionTable.of(directions).total()).isEqualTo(directions.size());
    }

    @Property
    void aPercentageIsTheNearestWholeOneAndHalfGoesUp(@ForAll int seed) {
        int whole = Math.floorMod(seed, 1000) + 1;
        int part = Math.floorMod(seed / 1000, whole + 1);
        int percent = Percent.of(part, whole).orElseThrow();
        // percent - 0.5 <= 100 part / whole < percent + 0.5
        assertThat(200L * part).isBetween((2L * percent - 1) * whole, (2L * percent + 1) * whole - 1);
    }
}
