package org.dueregard.committee.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.dueregard.committee.timetable.Conflict.Code;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private static final LocalDate LONG_BEFORE = LocalDate.of(2000, 1, 1);
    private static final Lead FIVE_CLEAR = new Lead(5, null, null, null, null, null);
    private static final Lead WHOLE = new Lead(5, 7, LocalTime.of(10, 0), 9, 12, 17);

    @ParameterizedTest(name = "for {0} papers are public by {1}: {2}")
    @CsvSource({
        "2021-10-20, 2021-10-12, a Wednesday without bank holidays",
        "2022-06-08, 2022-05-27, two bank holidays in the Jubilee week: 7 6 1 June and 31 30 May are clear",
        "2023-12-28, 2023-12-18, Christmas and Boxing Day do not count",
        "2024-04-02, 2024-03-21, Good Friday and Easter Monday do not count",
        "2024-05-11, 2024-05-02, a meeting on a Saturday has the whole week before it but the bank holiday"
    })
    void fiveClearDaysLeaveOutBothEndsWeekendsAndBankHolidays(LocalDate meeting, LocalDate publicBy, String why) {
        assertThat(ClearDays.publicBy(meeting, 5)).as(why).isEqualTo(publicBy);
    }

    @Test
    void everyDateIsWorkedBackFromTheMeeting() {
        Timetable timetable = Timetable.of(
                List.of(stop("PRC", LocalDate.of(2021, 10, 20), WHOLE)),
                List.of(new SignOff("Section 151 Officer", 10)),
                LONG_BEFORE);
        assertThat(timetable.conflicts()).isEmpty();
        assertThat(timetable.stops().getFirst().dates())
                .extracting(Due::step, Due::date, Due::time, Due::officer)
                .containsExactly(
                        tuple(Step.OFFICER_UPDATES, LocalDate.of(2021, 9, 27), null, null),
                        tuple(Step.HEAD_UPDATES, LocalDate.of(2021, 10, 4), null, null),
                        tuple(Step.SIGN_OFF, LocalDate.of(2021, 10, 6), null, "Section 151 Officer"),
                        tuple(Step.SIGN_OFF, LocalDate.of(2021, 10, 7), null, null),
                        tuple(Step.CUT_OFF, LocalDate.of(2021, 10, 11), LocalTime.of(10, 0), null),
                        tuple(Step.PUBLIC, LocalDate.of(2021, 10, 12), null, null),
                        tuple(Step.MEETING, LocalDate.of(2021, 10, 20), null, null));
    }

    @Test
    void whatIsNotSetHasNoDate() {
        assertThat(Timetable.of(List.of(stop("PRC", LocalDate.of(2021, 10, 20), FIVE_CLEAR)), List.of(), LONG_BEFORE)
                        .stops()
                        .getFirst()
                        .dates())
                .extracting(Due::step)
                .containsExactly(Step.PUBLIC, Step.MEETING);
    }

    @Test
    void aCutOffAfterPublicationSaysWhichDateFallsBeforeWhich() {
        Lead late = new Lead(5, 3, null, 2, null, null);
        assertThat(sentences(LONG_BEFORE, stop("PRC", LocalDate.of(2021, 10, 20), late)))
                .containsExactly(
                        "For Committee PRC on 20 October 2021, the report is signed off by 18 October 2021, which is after"
                                + " papers are handed in by 15 October 2021.",
                        "For Committee PRC on 20 October 2021, papers are handed in by 15 October 2021, which is after"
                                + " papers are public by 12 October 2021.");
    }

    @Test
    void aDayThatIsPastIsToldUntilTheMeetingHasBeenHeld() {
        Stop stop = stop("PRC", LocalDate.of(2021, 10, 20), new Lead(5, 7, null, null, null, null));
        assertThat(sentences(LocalDate.of(2021, 10, 11), stop)).isEmpty();
        assertThat(sentences(LocalDate.of(2021, 10, 12), stop))
                .containsExactly(
                        "For Committee PRC on 20 October 2021, papers are handed in by 11 October 2021, which is past.");
        assertThat(sentences(LocalDate.of(2021, 10, 21), stop)).isEmpty();
    }

    @Test
    void papersForTheCabinetWaitUntilTheAdvisoryCommitteeHasMet() {
        Stop advisory = stop("PAC", LocalDate.of(2024, 1, 10), FIVE_CLEAR);
        assertThat(sentences(LONG_BEFORE, advisory, stop("CAB", LocalDate.of(2024, 1, 19), FIVE_CLEAR)))
                .isEmpty();
        assertThat(sentences(LONG_BEFORE, advisory, stop("CAB", LocalDate.of(2024, 1, 18), FIVE_CLEAR)))
                .containsExactly(
                        "For Committee CAB on 18 January 2024, papers are public by 10 January 2024, which is not"
                                + " after Committee PAC has met on 10 January 2024.");
        assertThat(sentences(LONG_BEFORE, advisory, stop("CAB", LocalDate.of(2024, 1, 9), FIVE_CLEAR)))
                .containsExactly(
                        "Committee CAB meets on 9 January 2024, which is before Committee PAC on 10 January 2024,"
                                + " which comes first on the route.");
    }

    @Test
    void aBodyMeetsNeitherBeforeItBeginsNorAfterItEndsNorWhenItIsCalledOff() {
        LocalDate day = LocalDate.of(2022, 6, 15);
        assertThat(codes(stop("PRC", day, null, LocalDate.of(2022, 5, 22), false)))
                .containsExactly(Code.NO_BODY);
        assertThat(codes(stop("EXE", day, LocalDate.of(2022, 7, 1), null, false)))
                .containsExactly(Code.NO_BODY);
        assertThat(codes(stop("EXE", day, null, null, true))).containsExactly(Code.CANCELLED);
    }

    private static List<String> sentences(LocalDate today, Stop... stops) {
        return Timetable.of(List.of(stops), List.of(), today).conflicts().stream()
                .map(Conflict::message)
                .toList();
    }

    private static List<Code> codes(Stop stop) {
        return Timetable.of(List.of(stop), List.of(), LONG_BEFORE).conflicts().stream()
                .map(Conflict::code)
                .toList();
    }

    private static Stop stop(String body, LocalDate on, Lead lead) {
        return new Stop(body + "-" + on, "Committee " + body, on, null, false, null, null, lead);
    }

    private static Stop stop(
            String body, LocalDate on, @Nullable LocalDate from, @Nullable LocalDate until, boolean cancelled) {
        return new Stop(body + "-" + on, "Committee " + body, on, null, cancelled, from, until, FIVE_CLEAR);
    }
}
