package org.dueregard.rag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    private static final Share QUARTER = new Share(1, 4);

    @Test
    void theStandardRulesAreThoseOfTheSpecification() {
        PlanRules standard = PlanRules.standard();
        assertThat(standard.latenessMonths()).isEqualTo(3);
        assertThat(standard.stalenessMonths()).isEqualTo(6);
        assertThat(standard.enabled()).containsExactlyInAnyOrder(RatingRule.values());
        assertThat(standard.redShare()).isEqualTo(QUARTER);
        assertThat(standard.amberShare()).isEqualTo(QUARTER);
        assertThat(standard.tolerancePercent()).isEqualByComparingTo("10");
        assertThat(standard.statutoryRed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 6, 10, latenessMonths must be 0 to 1200",
        "1201, 6, 10, latenessMonths must be 0 to 1200",
        "3, 0, 10, stalenessMonths must be 1 to 1200",
        "3, 1201, 10, stalenessMonths must be 1 to 1200",
        "3, 6, -0.1, tolerancePercent must not be negative"
    })
    void thresholdsThatMakeNoSenseAreRefusedByName(int late, int stale, BigDecimal tolerance, String message) {
        assertThatThrownBy(() -> new PlanRules(late, stale, Set.of(), QUARTER, QUARTER, tolerance, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "-1, 4", "5, 4", "1, 0"})
    void aShareIsMoreThanNothingAndAtMostTheWhole(int numerator, int denominator) {
        assertThatThrownBy(() -> new Share(numerator, denominator)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"1, 4, true", "24, 100, false", "25, 100, true", "26, 100, true", "0, 0, false", "2, 9, false"})
    void aShareIsComparedExactly(int part, int whole, boolean reached) {
        assertThat(QUARTER.isReachedBy(part, whole)).isEqualTo(reached);
    }

    @Test
    void aThirdIsNotRoundedToAPercentage() {
        Share third = new Share(1, 3);
        assertThat(third.isReachedBy(33, 100)).isFalse();
        assertThat(third.isReachedBy(1, 3)).isTrue();
        assertThat(third.words()).isEqualTo("1/3");
    }

    @Test
    void largeCountsDoNotOverflow() {
        assertThat(QUARTER.isReachedBy(Integer.MAX_VALUE / 2, Integer.MAX_VALUE))
                .isTrue();
    }
}
