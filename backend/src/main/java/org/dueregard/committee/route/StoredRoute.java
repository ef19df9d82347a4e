package org.dueregard.committee.route;

import java.util.List;
import java.util.UUID;

/** A route as a statement puts it together. */
record StoredRoute(UUID id, int version, String ref, String title, List<StoredStop> stops) {

    static final String SELECT = """
            SELECT json_build_object('id', r.id, 'version', r.version, 'ref', r.ref, 'title', r.title, 'stops',
                       (SELECT coalesce(json_agg(json_build_object('role', s.role, 'keyDecision', s.key_decision,
                                   'meeting', json_strip_nulls(%s)) ORDER BY s.number), '[]')
                          FROM route_stop s JOIN meeting m ON m.id = s.meeting_id
                          JOIN committee_body b ON b.id = m.body_id
                         WHERE s.route_id = r.id))::text AS body
              FROM route r
            """.formatted(StoredMeeting.OBJECT);

    /** One of its meetings. */
    record StoredStop(MeetingRole role, boolean keyDecision, StoredMeeting meeting) {

        StopView view() {
            return new StopView(
                    meeting.ref(),
                    role,
                    keyDecision,
                    meeting.body().view().ref(),
                    meeting.body().view().name(),
                    meeting.date(),
                    meeting.cancelled());
        }
    }

    RouteView view() {
        return new RouteView(ref, title, stops.stream().map(StoredStop::view).toList());
    }

    Versioned<RouteView> versioned() {
        return new Versioned<>(version, view());
    }
}
