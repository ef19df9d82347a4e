package org.dueregard.committee.route;

import java.util.UUID;

/** The title of an officer as a statement puts it together. */
record StoredOfficerTitle(UUID id, int version, OfficerTitleView view) {

    static final String SELECT = """
            SELECT json_strip_nulls(json_build_object('id', t.id, 'version', t.version, 'view', json_build_object(
                       'ref', t.ref, 'title', t.title, 'signOffDays', t.sign_off_days)))::text AS body
              FROM officer_title t
            """;

    Versioned<OfficerTitleView> versioned() {
        return new Versioned<>(version, view);
    }
}
