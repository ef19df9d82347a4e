package org.dueregard.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** How many answered, and what may be said of it: the published cases of Maidstone's surveys. */
class ResponseFiguresTest {

    /** Residents of Maidstone aged 18 and over at Census 2021. */
    private static final int ADULTS = 138_191;

    @Test
    void budgetSurvey2018HasAMarginOf3Point3() {
        BigDecimal margin = MarginOfError.of(870, ADULTS);
        assertThat(margin).isEqualByComparingTo("3.31");
        assertThat(margin.setScale(1, RoundingMode.HALF_UP)).isEqualByComparingTo("3.3");
        assertThat(MarginOfError.of(870, null)).isEqualByComparingTo("3.32");
    }

    @Test
    void residentSurvey2024HasAMarginOf1Point81BecauseOfTheFinitePopulation() {
        ResponseFigures figures = new ResponseFigures(null, 4262, null, 2884, ADULTS);
        assertThat(figures.marginOfError()).isEqualByComparingTo("1.81");
        assertThat(figures.marginBase()).isEqualTo(2884);
        assertThat(figures.marginSentence())
                .isEqualTo("±1.81 points at 95 % (p = 0.5) for a base of 2,884 of 138,191,"
                        + " with the finite population correction");
        assertThat(MarginOfError.of(2884, null)).isEqualByComparingTo("1.82");
    }

    @Test
    void budgetSurvey2019HasThreeDifferentBases() {
        ResponseFigures figures = new ResponseFigures(null, 1465, 431, 999, ADULTS);
        assertThat(figures.responses()).isEqualTo(1465);
        assertThat(figures.complete()).isEqualTo(1034);
        assertThat(figures.weightedBase()).isEqualTo(999);
    }

    @Test
    void whereNobodyWasInvitedThereIsNoRate() {
        ResponseFigures figures = new ResponseFigures(null, 870, null, null, null);
        assertThat(figures.rate()).isNull();
        assertThat(figures.rateSentence()).contains("nobody was invited by name");
        assertThat(figures.marginSentence()).contains("without the finite population correction");
    }

    @Test
    void aRateIsOfThoseInvited() {
        assertThat(new ResponseFigures(700, 245, null, null, null).rate()).isEqualByComparingTo("35.0");
        assertThat(new ResponseFigures(700, 1094, null, null, null).rate()).isNull();
    }

    @Property
    void moreAnswersNeverWidenTheMargin(
            @ForAll @IntRange(min = 1, max = 100_000) int base, @ForAll @IntRange(min = 0, max = 50_000) int more) {
        assertThat(MarginOfError.of(base + more, 200_000)).isLessThanOrEqualTo(MarginOfError.of(base, 200_000));
        assertThat(MarginOfError.of(base, 200_000)).isLessThanOrEqualTo(MarginOfError.of(base, null));
    }

    @Property
    void whoeverAsksEverybodyHasNoErrorLeft(@ForAll @IntRange(min = 1, max = 100_000) int all) {
        assertThat(MarginOfError.of(all, all)).isEqualByComparingTo("0");
    }
}
