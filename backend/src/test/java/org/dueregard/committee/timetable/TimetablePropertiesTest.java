package org.dueregard.committee.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.dueregard.platform.WorkingDays;

/** What holds for every timetable. */
class TimetablePropertiesTest {

    private static final LocalDate LONG_BEFORE = LocalDate.of(2000, 1, 1);

    @Property(tries = 300)
    void betweenPublicationAndMeetingLieJustTheClearDays(
            @ForAll("days") LocalDate meeting, @ForAll @IntRange(max = 20) int clear) {
        LocalDate publicBy = ClearDays.publicBy(meeting, clear);
        assertThat(WorkingDays.isWorkingDay(publicBy)).isTrue();
        assertThat(WorkingDays.between(publicBy, meeting.minusDays(1))).isEqualTo(clear);
    }

    @Property(tries = 200)
    void aMeetingThatIsMovedByWorkingDaysMovesEveryDateByAsMany(
            @ForAll("days") LocalDate day, @ForAll @IntRange(max = 60) int moved, @ForAll("leads") Lead lead) {
        LocalDate meeting = WorkingDays.onOrAfter(day);
        List<Due> before = dates(meeting, lead);
        List<Due> after = dates(WorkingDays.plus(meeting, moved), lead);
        assertThat(after)
                .extracting(Due::step)
                .isEqualTo(before.stream().map(Due::step).toList());
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).date())
                    .isEqualTo(WorkingDays.plus(before.get(i).date(), moved));
        }
    }

    @Property(tries = 200)
    void aTimetableWithoutConflictsRunsForward(@ForAll("days") LocalDate meeting, @ForAll("leads") Lead lead) {
        Timetable timetable = Timetable.of(List.of(stop(meeting, lead)), List.of(), LONG_BEFORE);
        List<LocalDate> days =
                timetable.stops().getFirst().dates().stream().map(Due::date).toList();
        assertThat(timetable.conflicts().isEmpty())
                .isEqualTo(days.equals(days.stream().sorted().toList()));
    }

    @Property(tries = 200)
    void everyConflictIsASentenceAboutAMeetingOfTheWay(
            @ForAll("days") LocalDate first,
            @ForAll("days") LocalDate second,
            @ForAll("leads") Lead lead,
            @ForAll("days") LocalDate today) {
        Timetable timetable = Timetable.of(List.of(stop(first, lead), stop(second, lead)), List.of(), today);
        assertThat(timetable.conflicts()).allSatisfy(conflict -> {
            assertThat(conflict.message()).endsWith(".").doesNotContain("null");
            assertThat(conflict.meeting()).isIn("M-" + first, "M-" + second);
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * 12)
                .map(days -> LocalDate.of(2018, 1, 1).plusDays(days));
    }

    @Provide
    Arbitrary<Lead> leads() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 25).injectNull(0.2);
        return Arbitraries.integers()
                .between(0, 10)
                .flatMap(clear -> Combinators.combine(days, days, days, days)
                        .as((cutOff, signOff, head, officer) -> new Lead(clear, cutOff, null, signOff, head, officer)));
    }

    private static List<Due> dates(LocalDate meeting, Lead lead) {
        return Timetable.of(List.of(stop(meeting, lead)), List.of(), LONG_BEFORE)
                .stops()
                .getFirst()
                .dates();
    }

    private static Stop stop(LocalDate meeting, Lead lead) {
        return new Stop("M-" + meeting, "Committee", meeting, null, false, null, null, lead);
    }
}
