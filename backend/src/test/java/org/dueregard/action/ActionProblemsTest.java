package org.dueregard.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What fits together in an action, rule by rule. */
class ActionProblemsTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 9, 15);
    private static final LocalDate DAY = LocalDate.of(2021, 10, 20);

    @Test
    void aPlainActionIsGood() {
        assertThat(problems(null, due(DueKind.DUE, DAY, null), place("O-1", null)))
                .isEmpty();
    }

    @Test
    void aRhythmBelongsToWhatRecursAndToNothingElse() {
        assertThat(problems(null, due(DueKind.RECURRING, DAY, null), place("O-1", null)))
                .containsExactly("/due/everyMonths");
        assertThat(problems(null, due(DueKind.DUE, DAY, 3), place("O-1", null))).containsExactly("/due/everyMonths");
        assertThat(problems(null, due(DueKind.RECURRING, DAY, 3), place("O-1", null)))
                .isEmpty();
    }

    @Test
    void whatIsOngoingHasNoDateAndAReviewHasOne() {
        assertThat(problems(null, due(DueKind.ONGOING, DAY, null), place("O-1", null)))
                .containsExactly("/due/date");
        assertThat(problems(null, due(DueKind.REVIEW, null, null), place("O-1", null)))
                .containsExactly("/due/date");
    }

    @Test
    void workStartsBeforeTheLastDayThatIsInTime() {
        DueFields month = new DueFields(DueKind.DUE, LocalDate.of(2021, 10, 1), DatePrecision.MONTH, null, null, null);
        assertThat(problems(DAY, month, place("O-1", null))).isEmpty();
        assertThat(problems(LocalDate.of(2021, 11, 1), month, place("O-1", null)))
                .containsExactly("/start");
    }

    @Test
    void eachPlaceIsAnotherObjectiveUnderAnotherReferenceThatIsFree() {
        assertThat(problems(null, null, place("O-1", null), place("O-1", "B-1")))
                .containsExactly("/placements/1/objective");
        assertThat(problems(null, null, place("O-1", null), place("O-2", "A-1")))
                .containsExactly("/placements/1/ref");
        assertThat(problems(null, null, place("O-1", null), place("O-2", "TAKEN")))
                .containsExactly("/placements/1/ref");
        assertThat(problems(null, null, place("O-1", "B-1"))).containsExactly("/placements");
    }

    @Test
    void nothingIsDoneOnADayToCome() {
        ActionFields fields = fields(
                null,
                null,
                List.of(place("O-1", null)),
                new MilestoneFields("Ask", null, null, null, TODAY.plusDays(1)));
        assertThat(pointers(fields)).containsExactly("/milestones/0/doneOn");
    }

    private static List<String> problems(
            @Nullable LocalDate start, @Nullable DueFields due, PlacementFields... places) {
        return pointers(fields(start, due, List.of(places)));
    }

    private static List<String> pointers(ActionFields fields) {
        return ActionProblems.of("A-1", fields, Set.of("TAKEN"), TODAY).stream()
                .map(FieldError::pointer)
                .toList();
    }

    private static ActionFields fields(
            @Nullable LocalDate start,
            @Nullable DueFields due,
            List<PlacementFields> places,
            MilestoneFields... steps) {
        return new ActionFields(
                null, "Ask", List.of(), null, List.of(), false, start, due, places, List.of(steps), null, null, null);
    }

    private static DueFields due(DueKind kind, @Nullable LocalDate date, @Nullable Integer months) {
        return new DueFields(kind, date, null, null, null, months);
    }

    private static PlacementFields place(String objective, @Nullable String ref) {
        return new PlacementFields(objective, ref, null, null);
    }
}
