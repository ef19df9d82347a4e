package org.dueregard.committee.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.dueregard.platform.sql.Query;
import org.dueregard.report.meeting.MeetingFacts;
import org.dueregard.report.meeting.Meetings;

/** Tells reports of meetings and routes. A meeting that is asked for by itself is the one that decides. */
@ApplicationScoped
public class MeetingsOfReports implements Meetings {

    private final RouteSql sql;

    MeetingsOfReports(RouteSql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional
    public Optional<MeetingFacts> meeting(String ref) {
        Query query = Query.of(StoredMeeting.SELECT + "WHERE m.ref = ?", ref);
        return Optional.ofNullable(sql.one(query, StoredMeeting.class))
                .map(meeting -> facts(meeting, MeetingRole.DECISION, false));
    }

    @Override
    @Transactional
    public Optional<List<MeetingFacts>> route(String ref) {
        Query query = Query.of(StoredRoute.SELECT + "WHERE r.ref = ?", ref);
        return Optional.ofNullable(sql.one(query, StoredRoute.class))
                .map(route -> route.stops().stream()
                        .map(stop -> facts(stop.meeting(), stop.role(), stop.keyDecision()))
                        .toList());
    }

    private static MeetingFacts facts(StoredMeeting meeting, MeetingRole role, boolean keyDecision) {
        BodyView body = meeting.body().view();
        return new MeetingFacts(
                meeting.id(), meeting.ref(), body.ref(), body.name(), meeting.date(), role.name(), keyDecision);
    }
}
