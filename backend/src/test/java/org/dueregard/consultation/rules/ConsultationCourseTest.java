package org.dueregard.consultation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.consultation.rules.ConsultationState.CLOSED;
import static org.dueregard.consultation.rules.ConsultationState.FORTHCOMING;
import static org.dueregard.consultation.rules.ConsultationState.NOT_DATED;
import static org.dueregard.consultation.rules.ConsultationState.OPEN;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dueregard.consultation.rules.FairnessWarnings.Warning;
import org.dueregard.rag.DatePrecision;
import org.junit.jupiter.api.Test;

/** Open or closed follows from the dates; so does when "we did" is due, and whether there was time to answer. */
class ConsultationCourseTest {

    private static final LocalDate OPENS = LocalDate.of(2018, 9, 24);
    private static final LocalDate CLOSES = LocalDate.of(2018, 11, 4);
    private static final Window BUDGET_2018 = new Window(OPENS, CLOSES);

    @Test
    void itIsOpenFromItsFirstDayToItsLast() {
        assertThat(BUDGET_2018.state(OPENS.minusDays(1))).isEqualTo(FORTHCOMING);
        assertThat(BUDGET_2018.state(OPENS)).isEqualTo(OPEN);
        assertThat(BUDGET_2018.state(CLOSES)).isEqualTo(OPEN);
        assertThat(BUDGET_2018.state(CLOSES.plusDays(1))).isEqualTo(CLOSED);
    }

    @Test
    void aMonthCountsToItsLastDay() {
        PublishedDay july = new PublishedDay(LocalDate.of(2020, 7, 15), DatePrecision.MONTH).opening();
        PublishedDay october = new PublishedDay(LocalDate.of(2020, 10, 1), DatePrecision.MONTH).closing();
        Window window = new Window(july.date(), october.date());
        assertThat(window.state(LocalDate.of(2020, 7, 1))).isEqualTo(OPEN);
        assertThat(window.state(LocalDate.of(2020, 10, 31))).isEqualTo(OPEN);
        assertThat(window.state(LocalDate.of(2020, 11, 1))).isEqualTo(CLOSED);
    }

    @Test
    void aSurveyOfWhichNobodyKnowsTheDatesIsNotDatedAndOfNoYear() {
        Window unknown = new Window(null, null);
        assertThat(unknown.state(OPENS)).isEqualTo(NOT_DATED);
        assertThat(unknown.year()).isNull();
        assertThat(new Window(null, CLOSES).state(CLOSES.plusDays(1))).isEqualTo(CLOSED);
        assertThat(new Window(OPENS, null).state(CLOSES)).isEqualTo(OPEN);
    }

    @Property
    void itNeverGoesBack(@ForAll @IntRange(min = -90, max = 90) int day, @ForAll @IntRange(max = 90) int later) {
        LocalDate today = OPENS.plusDays(day);
        assertThat(BUDGET_2018.state(today.plusDays(later))).isGreaterThanOrEqualTo(BUDGET_2018.state(today));
    }

    @Test
    void weDidIsDueThreeMonthsAfterClosing() {
        LocalDate due = LocalDate.of(2019, 2, 4);
        assertThat(WeDid.of(BUDGET_2018, null, 3, false, CLOSES)).isEqualTo(new WeDid(WeDid.State.NOT_DUE, due));
        assertThat(WeDid.of(BUDGET_2018, null, 3, false, due)).isEqualTo(new WeDid(WeDid.State.DUE, due));
        assertThat(WeDid.of(BUDGET_2018, null, 3, false, due.plusDays(1)).state())
                .isEqualTo(WeDid.State.OVERDUE);
        assertThat(WeDid.of(BUDGET_2018, null, 3, true, due.plusDays(1)).state())
                .isEqualTo(WeDid.State.DONE);
        assertThat(WeDid.of(BUDGET_2018, CLOSES.plusDays(7), 3, false, due).state())
                .isEqualTo(WeDid.State.OVERDUE);
    }

    @Test
    void sixWeeksAreEnoughAndADayLessIsNot() {
        assertThat(codes(BUDGET_2018, null, Map.of())).doesNotContain("short");
        assertThat(codes(new Window(OPENS.plusDays(1), CLOSES), null, Map.of())).contains("short");
    }

    @Test
    void everyQuestionNobodyAnsweredIsWarnedOf() {
        Map<FairnessQuestion, Boolean> answers =
                Map.of(FairnessQuestion.ADEQUATE_TIME, true, FairnessQuestion.FORMATIVE_STAGE, false);
        assertThat(FairnessWarnings.of(BUDGET_2018, CLOSES.plusDays(1), answers))
                .extracting(warning -> warning.code() + " " + warning.question())
                .containsExactly(
                        "answered-no FORMATIVE_STAGE",
                        "unanswered SUFFICIENT_REASONS",
                        "unanswered DECISION_AFTER_CLOSE",
                        "unanswered RESPONSES_CONSIDERED");
    }

    @Test
    void aDecisionComesAfterTheClose() {
        assertThat(codes(BUDGET_2018, null, Map.of())).contains("decision-date-unknown");
        assertThat(codes(BUDGET_2018, CLOSES, Map.of())).contains("decision-before-close");
        assertThat(codes(BUDGET_2018, CLOSES.plusDays(1), Map.of()))
                .doesNotContain("decision-before-close", "decision-date-unknown");
    }

    private static List<String> codes(Window window, LocalDate decision, Map<FairnessQuestion, Boolean> answers) {
        return FairnessWarnings.of(window, decision, answers).stream()
                .map(Warning::code)
                .toList();
    }
}
