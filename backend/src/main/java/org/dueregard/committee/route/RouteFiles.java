package org.dueregard.committee.route;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dueregard.platform.table.Column;
import org.jspecify.annotations.Nullable;

/** The lists of this room as files. */
final class RouteFiles {

    static final List<Column<BodyView>> BODIES = List.of(
            new Column<>("ref", BodyView::ref),
            new Column<>("name", BodyView::name),
            new Column<>("from", BodyView::from),
            new Column<>("until", BodyView::until),
            new Column<>("system_id", BodyView::systemId),
            new Column<>("public_clear_days", body -> body.lead().publicClearDays()),
            new Column<>("cut_off_days", body -> body.lead().cutOffDays()),
            new Column<>("cut_off_time", body -> text(body.lead().cutOffTime())),
            new Column<>("sign_off_days", body -> body.lead().signOffDays()),
            new Column<>("head_days", body -> body.lead().headDays()),
            new Column<>("officer_days", body -> body.lead().officerDays()));

    static final List<Column<MeetingView>> MEETINGS = List.of(
            new Column<>("ref", MeetingView::ref),
            new Column<>("body", MeetingView::body),
            new Column<>("body_name", MeetingView::bodyName),
            new Column<>("date", MeetingView::date),
            new Column<>("time", meeting -> text(meeting.time())),
            new Column<>("place", MeetingView::place),
            new Column<>("system_id", MeetingView::systemId),
            new Column<>("cancelled", MeetingView::cancelled),
            new Column<>("papers_public_by", MeetingView::papersPublicBy));

    static final List<Column<Stop>> ROUTES = List.of(
            new Column<>("ref", stop -> stop.route().ref()),
            new Column<>("title", stop -> stop.route().title()),
            new Column<>("number", Stop::number),
            new Column<>("meeting", stop -> stop.stop().meeting()),
            new Column<>("body_name", stop -> stop.stop().bodyName()),
            new Column<>("date", stop -> stop.stop().date()),
            new Column<>("role", stop -> stop.stop().role().name()),
            new Column<>("key_decision", stop -> stop.stop().keyDecision()));

    private RouteFiles() {}

    /** One row of the file of routes. */
    record Stop(RouteView route, int number, StopView stop) {

        static Stream<Stop> of(RouteView route) {
            return IntStream.range(0, route.stops().size())
                    .mapToObj(i -> new Stop(route, i + 1, route.stops().get(i)));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
