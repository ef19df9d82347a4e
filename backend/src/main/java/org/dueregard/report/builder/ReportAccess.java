package org.dueregard.report.builder;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.report.builder.view.ImplicationAbility;
import org.dueregard.report.builder.view.ReportAbility;
import org.dueregard.report.builder.view.ReportState;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and do what with a report. The equalities officer writes it, a head of service who wrote nothing in it clears
 * it, and whoever releases it has not cleared it.
 *
 * @param caller who asks
 */
record ReportAccess(Caller caller) {

    boolean writes() {
        return caller.has(Roles.EQUALITIES_OFFICER);
    }

    boolean seesAll() {
        return writes() || caller.has(Roles.COMMITTEE_CLERK);
    }

    boolean clears() {
        return caller.has(Roles.REVIEWER);
    }

    /** Whether exempt parts are shown: not to those who only come to sign a row. */
    boolean seesExempt() {
        return seesAll() || clears();
    }

    private boolean sees(Stored stored) {
        return seesAll()
                || (clears() && stored.state() != ReportState.DRAFT)
                || stored.implications().stream().anyMatch(row -> row.invites(caller.subject()));
    }

    /** The report, if there is one and the caller may know of it. */
    Stored seen(@Nullable Stored stored, String ref) {
        if (stored == null || !sees(stored)) {
            throw missing(ref);
        }
        return stored;
    }

    /** Nothing has that reference, or the caller may not know of it. */
    static ProblemException missing(String ref) {
        return ProblemException.notFound("There is no report with the reference " + ref);
    }

    /** Ends the request where the texts of the report are not open. */
    static void requireDraft(Stored stored) {
        if (stored.state() != ReportState.DRAFT) {
            throw ProblemException.conflict(
                    switch (stored.state()) {
                        case IN_CLEARANCE -> "Report " + stored.ref() + " is in clearance; take it back to change it";
                        case CLEARED -> "Report " + stored.ref() + " is cleared; send it back to change it";
                        case RELEASED -> "Report " + stored.ref() + " is released; a change is a new version";
                        case DRAFT -> "Report " + stored.ref() + " is a draft";
                    });
        }
    }

    /** Whether implications may still be written and signed. */
    static boolean takesSignatures(Stored stored) {
        return stored.state() == ReportState.DRAFT || stored.state() == ReportState.IN_CLEARANCE;
    }

    List<ReportAbility> abilities(Stored stored) {
        Set<ReportAbility> may = EnumSet.noneOf(ReportAbility.class);
        switch (stored.state()) {
            case DRAFT -> {
                may(may, writes(), ReportAbility.EDIT, ReportAbility.SUBMIT);
                may(may, writes() && !stored.wasCirculated(), ReportAbility.DELETE);
            }
            case IN_CLEARANCE -> {
                may(may, writes() || clears(), ReportAbility.RETURN);
                may(may, clears() && !wrote(stored), ReportAbility.CLEAR);
            }
            case CLEARED -> {
                may(may, seesAll() || clears(), ReportAbility.RETURN);
                may(may, seesAll() && !caller.subject().equals(stored.clearedById()), ReportAbility.RELEASE);
            }
            case RELEASED -> may(may, writes(), ReportAbility.REVISE);
        }
        return List.copyOf(may);
    }

    private static void may(Set<ReportAbility> may, boolean allowed, ReportAbility... these) {
        if (allowed) {
            may.addAll(List.of(these));
        }
    }

    /** Whether the caller wrote in this edition. */
    boolean wrote(Stored stored) {
        return stored.writers().contains(caller.subject());
    }

    List<ImplicationAbility> abilities(Stored stored, Stored.Row row) {
        boolean mine = row.invites(caller.subject());
        if (!takesSignatures(stored)) {
            return List.of();
        }
        Set<ImplicationAbility> may = EnumSet.noneOf(ImplicationAbility.class);
        if (row.isSigned()) {
            if (writes() || mine) {
                may.add(ImplicationAbility.REOPEN);
            }
            return List.copyOf(may);
        }
        if (writes() || mine) {
            may.add(ImplicationAbility.EDIT);
        }
        if (writes()) {
            may.add(ImplicationAbility.INVITE);
        }
        if (row.text() != null && mine) {
            may.add(ImplicationAbility.SIGN);
        }
        if (row.text() != null && seesAll()) {
            may.add(ImplicationAbility.RECORD);
        }
        return List.copyOf(may);
    }
}
