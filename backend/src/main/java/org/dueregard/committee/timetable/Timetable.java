package org.dueregard.committee.timetable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dueregard.platform.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Every date worked back from meetings, and why they cannot be kept.
 *
 * @param stops the meetings in order
 * @param conflicts reasons; none when the timetable can be kept
 */
public record Timetable(List<StopDates> stops, List<Conflict> conflicts) {

    /**
     * The timetable of a way through meetings.
     *
     * @param stops the meetings in order
     * @param signOffs officers who have a day of their own
     * @param today the day on which it is looked at
     */
    public static Timetable of(List<Stop> stops, List<SignOff> signOffs, LocalDate today) {
        List<StopDates> dates =
                stops.stream().map(stop -> dates(stop, signOffs)).toList();
        return new Timetable(dates, new Conflicts(stops, dates, today).all());
    }

    private static StopDates dates(Stop stop, List<SignOff> signOffs) {
        Lead lead = stop.lead();
        List<Due> dates = new ArrayList<>();
        add(dates, Step.OFFICER_UPDATES, stop, lead.officerDays(), null);
        add(dates, Step.HEAD_UPDATES, stop, lead.headDays(), null);
        signOffs.stream()
                .sorted(Comparator.comparingInt(SignOff::days).reversed().thenComparing(SignOff::officer))
                .forEach(signOff -> add(dates, Step.SIGN_OFF, stop, signOff.days(), signOff.officer()));
        add(dates, Step.SIGN_OFF, stop, lead.signOffDays(), null);
        if (lead.cutOffDays() != null) {
            LocalDate day = WorkingDays.minus(stop.date(), lead.cutOffDays());
            dates.add(new Due(Step.CUT_OFF, day, lead.cutOffTime(), lead.cutOffDays(), null));
        }
        int clear = lead.publicClearDays();
        dates.add(new Due(Step.PUBLIC, ClearDays.publicBy(stop.date(), clear), null, clear, null));
        dates.add(new Due(Step.MEETING, stop.date(), stop.time(), 0, null));
        return new StopDates(stop.meeting(), stop.bodyName(), stop.date(), List.copyOf(dates));
    }

    private static void add(List<Due> dates, Step step, Stop stop, @Nullable Integer days, @Nullable String officer) {
        if (days != null) {
            dates.add(new Due(step, WorkingDays.minus(stop.date(), days), null, days, officer));
        }
    }
}
