package org.dueregard.committee.route;

import java.util.UUID;

/** A body as a statement puts it together. */
record StoredBody(UUID id, int version, BodyView view) {

    /** A body {@code b}. */
    static final String OBJECT = """
            json_build_object('id', b.id, 'version', b.version, 'view', json_build_object(
                'ref', b.ref, 'name', b.name, 'from', b.from_on, 'until', b.until_on, 'systemId', b.system_id,
                'lead', json_build_object('publicClearDays', b.public_clear_days, 'cutOffDays', b.cut_off_days,
                    'cutOffTime', to_char(b.cut_off_time, 'HH24:MI'), 'signOffDays', b.sign_off_days,
                    'headDays', b.head_days, 'officerDays', b.officer_days)))
            """;

    static final String SELECT = "SELECT json_strip_nulls(" + OBJECT + ")::text AS body FROM committee_body b ";

    Versioned<BodyView> versioned() {
        return new Versioned<>(version, view);
    }
}
