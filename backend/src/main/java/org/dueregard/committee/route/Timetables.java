package org.dueregard.committee.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.committee.timetable.SignOff;
import org.dueregard.committee.timetable.Timetable;
import org.dueregard.platform.sql.Query;

/** Timetables of routes and of single meetings, as they are today. */
@ApplicationScoped
public class Timetables {

    private static final String SIGN_OFFS = """
            SELECT json_build_object('officer', t.title, 'days', t.sign_off_days)::text
              FROM officer_title t WHERE t.sign_off_days IS NOT NULL
            """;

    private final RouteSql sql;
    private final RouteDesk routes;
    private final MeetingDesk meetings;
    private final Clock clock;

    Timetables(RouteSql sql, RouteDesk routes, MeetingDesk meetings, Clock clock) {
        this.sql = sql;
        this.routes = routes;
        this.meetings = meetings;
        this.clock = clock;
    }

    /** The timetable of a route. */
    @Transactional
    public Timetable ofRoute(String ref) {
        return of(routes.stored(ref).stops().stream()
                .map(StoredRoute.StoredStop::meeting)
                .toList());
    }

    /** The timetable of a meeting. */
    @Transactional
    public Timetable ofMeeting(String ref) {
        return of(List.of(meetings.stored(ref)));
    }

    private Timetable of(List<StoredMeeting> way) {
        List<SignOff> signOffs = sql.all(Query.of(SIGN_OFFS), SignOff.class);
        return Timetable.of(way.stream().map(StoredMeeting::stop).toList(), signOffs, LocalDate.now(clock));
    }
}
