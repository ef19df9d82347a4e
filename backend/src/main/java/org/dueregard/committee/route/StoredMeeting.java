package org.dueregard.committee.route;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.dueregard.committee.timetable.ClearDays;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as a statement puts it together.
 *
 * @param changes grows with every change of the meeting or its body
 * @param changedAt when either was changed last
 */
record StoredMeeting(
        UUID id,
        int version,
        int changes,
        Instant changedAt,
        String ref,
        StoredBody body,
        LocalDate date,
        @JsonFormat(pattern = "HH:mm") @Nullable LocalTime time,
        @Nullable String place,
        @Nullable Integer systemId,
        boolean cancelled) {

    /** A meeting {@code m} of a body {@code b}. */
    static final String OBJECT = """
            json_build_object('id', m.id, 'version', m.version, 'changes', m.version + b.version,
                'changedAt', greatest(m.updated_at, b.updated_at), 'ref', m.ref, 'body', %s, 'date', m.on_date,
                'time', to_char(m.at_time, 'HH24:MI'), 'place', m.place, 'systemId', m.system_id,
                'cancelled', m.cancelled)
            """.formatted(StoredBody.OBJECT);

    static final String FROM = "FROM meeting m JOIN committee_body b ON b.id = m.body_id ";

    static final String SELECT = "SELECT json_strip_nulls(" + OBJECT + ")::text AS body " + FROM;

    MeetingView view() {
        return new MeetingView(
                ref,
                body.view().ref(),
                body.view().name(),
                date,
                time,
                place,
                systemId,
                cancelled,
                ClearDays.publicBy(date, body.view().lead().publicClearDays()));
    }

    Versioned<MeetingView> versioned() {
        return new Versioned<>(version, view());
    }
}
