package org.dueregard.identity;

import java.util.List;

/**
 * What a caller can be, as tokens, the contract and {@code @RolesAllowed} name it. People have roles; a system has
 * narrow scopes, which count as roles of their own so that an address can admit it.
 */
public final class Roles {

    /** Keeps the plan and the reporting cycles, and publishes. */
    public static final String EQUALITIES_OFFICER = "equalities-officer";

    /** Reports on the actions of the own services. */
    public static final String SERVICE_OFFICER = "service-officer";

    /** Acknowledges or returns what the own services report; never the own work. */
    public static final String REVIEWER = "reviewer";

    /** Hands papers to committees. */
    public static final String COMMITTEE_CLERK = "committee-clerk";

    /** A councillor: sees what is published and what a committee is given. */
    public static final String MEMBER = "member";

    /** Keeps people, services and settings. */
    public static final String ADMINISTRATOR = "administrator";

    /** A system that sends readings. */
    public static final String MEASURES_WRITE = "measures:write";

    /** A system that sends consultations. */
    public static final String CONSULTATIONS_WRITE = "consultations:write";

    /** A system that sends events. */
    public static final String EVENTS_WRITE = "events:write";

    /** A system that fetches what a committee is given. */
    public static final String COMMITTEE_READ = "committee:read";

    /** Every role of people. */
    public static final List<String> OF_PEOPLE =
            List.of(EQUALITIES_OFFICER, SERVICE_OFFICER, REVIEWER, COMMITTEE_CLERK, MEMBER, ADMINISTRATOR);

    /** Every scope of systems. */
    public static final List<String> OF_SYSTEMS =
            List.of(MEASURES_WRITE, CONSULTATIONS_WRITE, EVENTS_WRITE, COMMITTEE_READ);

    private Roles() {}
}
