package org.dueregard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The sentences of the specification on representativeness, one by one. */
class FiguresTest {

    @Test
    void threePerCentAgainstTwoEditionsAreTwoFindings() {
        Gap census2011 = Gap.ofPercent("3.1", "5.9");
        Gap census2021 = Gap.ofPercent("3.1", "10.2");
        assertThat(census2011.points()).isEqualByComparingTo("-2.8");
        assertThat(census2011.ratio()).contains(new BigDecimal("0.53"));
        assertThat(census2021.points()).isEqualByComparingTo("-7.1");
        assertThat(census2021.ratio()).contains(new BigDecimal("0.30"));
    }

    @Test
    void theIntervalIsThatOfWilson() {
        Interval interval = Interval.wilson(new Share(45, 1465));
        assertThat(interval.low().doubleValue()).isEqualTo(0.023041, within(0.00005));
        assertThat(interval.high().doubleValue()).isEqualTo(0.040856, within(0.00005));
    }

    @Test
    void noneOfTenMayStillBeUpToThreeInTen() {
        Interval interval = Interval.wilson(new Share(0, 10));
        assertThat(interval.low()).isEqualByComparingTo("0");
        assertThat(interval.high().doubleValue()).isEqualTo(0.2775, within(0.0001));
    }

    @Test
    void aCategoryIsUnderRepresentedOnlyWhenTheWholeIntervalLiesBelow() {
        Share asian = new Share(8213, 175781);
        assertThat(new Comparison(new Share(30, 1000), asian).standing()).isEqualTo(Standing.UNDER_REPRESENTED);
        assertThat(new Comparison(new Share(40, 1000), asian).standing()).isEqualTo(Standing.NO_CLEAR_DIFFERENCE);
        assertThat(new Comparison(new Share(70, 1000), asian).standing()).isEqualTo(Standing.OVER_REPRESENTED);
    }

    @Test
    void similarityIsOneLessHalfTheSumOfTheGaps() {
        Comparison women = new Comparison(new Share(60, 100), new Share(50, 100));
        Comparison men = new Comparison(new Share(40, 100), new Share(50, 100));
        assertThat(Similarity.of(List.of(women, men))).contains(new BigDecimal("0.900"));
    }

    @Test
    void categoriesThatCannotBeComparedAreLeftOutOnBothSides() {
        Comparison women = new Comparison(new Share(30, 100), new Share(30, 90));
        Comparison men = new Comparison(new Share(30, 100), new Share(30, 90));
        assertThat(Similarity.of(List.of(women, men))).contains(new BigDecimal("1.000"));
        assertThat(Similarity.of(List.of(women))).isEmpty();
    }

    @Test
    void sharesAndGapsAreToldToOneDecimal() {
        Comparison women = new Comparison(new Share(585, 1030), new Share(88817, 175781));
        assertThat(women.respondents().percent()).isEqualTo("56.8");
        assertThat(women.population().percent()).isEqualTo("50.5");
        assertThat(women.gap().points()).isEqualTo("6.3");
        assertThat(women.gap().ratio()).contains(new BigDecimal("1.12"));
    }

    @Test
    void morePartsThanTheWholeAreRefused() {
        assertThatThrownBy(() -> new Share(11, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CountTable.list(List.of(6, 5), 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void theIntervalHoldsTheShareAndShrinksWithMoreAnswers(
            @ForAll @IntRange(max = 500) int part, @ForAll @IntRange(min = 1, max = 500) int others) {
        Share few = new Share(part, part + others);
        Share many = new Share(part * 10, (part + others) * 10);
        Interval wide = Interval.wilson(few);
        Interval narrow = Interval.wilson(many);
        assertThat(few.fraction()).isBetween(wide.low(), wide.high());
        assertThat(narrow.high().subtract(narrow.low())).isLessThan(wide.high().subtract(wide.low()));
    }
}
