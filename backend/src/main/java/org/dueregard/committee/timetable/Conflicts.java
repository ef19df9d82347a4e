package org.dueregard.committee.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.committee.timetable.Conflict.Code;
import org.dueregard.platform.DayText;

/** Finds every reason why dates cannot be kept. */
final class Conflicts {

    private final List<Stop> stops;
    private final List<StopDates> dates;
    private final LocalDate today;
    private final List<Conflict> found = new ArrayList<>();

    Conflicts(List<Stop> stops, List<StopDates> dates, LocalDate today) {
        this.stops = stops;
        this.dates = dates;
        this.today = today;
    }

    List<Conflict> all() {
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            held(stop);
            if (i > 0) {
                after(stops.get(i - 1), stop, dates.get(i).dates());
            }
            order(stop, dates.get(i).dates());
            past(stop, dates.get(i).dates());
        }
        return List.copyOf(found);
    }

    private void held(Stop stop) {
        String meets = stop.bodyName() + " meets on " + day(stop.date());
        if (stop.cancelled()) {
            say(
                    Code.CANCELLED,
                    stop,
                    Step.MEETING,
                    "The meeting of " + stop.bodyName() + " on " + day(stop.date()) + " is called off.");
        }
        if (stop.bodyFrom() != null && stop.date().isBefore(stop.bodyFrom())) {
            say(
                    Code.NO_BODY,
                    stop,
                    Step.MEETING,
                    meets + ", which is before it begins on " + day(stop.bodyFrom()) + ".");
        }
        if (stop.bodyUntil() != null && stop.date().isAfter(stop.bodyUntil())) {
            say(
                    Code.NO_BODY,
                    stop,
                    Step.MEETING,
                    meets + ", which is after it ended on " + day(stop.bodyUntil()) + ".");
        }
    }

    /** What a meeting has said can only go into papers that are handed in afterwards. */
    private void after(Stop before, Stop stop, List<Due> due) {
        if (stop.date().isBefore(before.date())) {
            say(
                    Code.MEETS_BEFORE,
                    stop,
                    Step.MEETING,
                    stop.bodyName() + " meets on " + day(stop.date())
                            + ", which is before " + before.bodyName() + " on " + day(before.date())
                            + ", which comes first on the route.");
            return;
        }
        due.stream()
                .filter(one -> one.step() == Step.CUT_OFF || one.step() == Step.PUBLIC)
                .findFirst()
                .filter(papers -> !papers.date().isAfter(before.date()))
                .ifPresent(papers -> say(
                        Code.PAPERS_BEFORE,
                        stop,
                        papers.step(),
                        "For " + stop.bodyName() + " on "
                                + day(stop.date()) + ", " + papers.words() + " by " + day(papers.date())
                                + ", which is not after "
                                + before.bodyName() + " has met on " + day(before.date()) + "."));
    }

    private void order(Stop stop, List<Due> due) {
        for (int i = 0; i < due.size(); i++) {
            Due one = due.get(i);
            due.subList(i + 1, due.size()).stream()
                    .filter(later -> later.step() != one.step() && later.date().isBefore(one.date()))
                    .findFirst()
                    .ifPresent(later -> say(
                            Code.OUT_OF_ORDER,
                            stop,
                            one.step(),
                            "For " + stop.bodyName() + " on "
                                    + day(stop.date()) + ", " + one.words() + " by " + day(one.date())
                                    + ", which is after "
                                    + later.words() + " by " + day(later.date()) + "."));
        }
    }

    /** Nothing has to be done any more for a meeting that has been held. */
    private void past(Stop stop, List<Due> due) {
        if (stop.date().isBefore(today)) {
            return;
        }
        due.stream()
                .filter(one -> one.date().isBefore(today))
                .forEach(one -> say(
                        Code.PAST,
                        stop,
                        one.step(),
                        "For " + stop.bodyName() + " on " + day(stop.date()) + ", " + one.words() + " by "
                                + day(one.date()) + ", which is past."));
    }

    private static String day(LocalDate day) {
        return DayText.of(day);
    }

    private void say(Code code, Stop stop, Step step, String message) {
        found.add(new Conflict(code, stop.meeting(), step, message));
    }
}
