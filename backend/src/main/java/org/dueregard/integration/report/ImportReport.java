package org.dueregard.integration.report;

import java.util.List;

/**
 * What an import has found and done, or would do.
 *
 * @param outcome how it ended
 * @param dryRun whether it was only tried
 * @param plans references of the plans it concerns, in the order of the files
 * @param tallies what happened to the things of each kind; empty when nothing is applied
 * @param problems everything that is wrong, in the order of the files and of the places in them
 * @param problemsLeftOut how many further problems are not listed
 */
public record ImportReport(
        Outcome outcome,
        boolean dryRun,
        List<String> plans,
        List<Tally> tallies,
        List<ImportProblem> problems,
        int problemsLeftOut) {

    /** How an import ended. */
    public enum Outcome {
        /** Everything is applied, or would be. */
        APPLIED,
        /** Everything was there already: nothing to change. */
        NOTHING_TO_CHANGE,
        /** Something is wrong; nothing is applied. */
        REFUSED
    }

    /** Keeps what is given. */
    public ImportReport {
        plans = List.copyOf(plans);
        tallies = List.copyOf(tallies);
        problems = List.copyOf(problems);
    }

    /** A report that refuses. */
    public static ImportReport refused(
            boolean dryRun, List<String> plans, List<ImportProblem> problems, int problemsLeftOut) {
        return new ImportReport(Outcome.REFUSED, dryRun, plans, List.of(), problems, problemsLeftOut);
    }

    /** A report of what was applied; warnings may be among its problems. */
    public static ImportReport applied(
            boolean dryRun, List<String> plans, List<Tally> tallies, List<ImportProblem> problems, int left) {
        boolean written = tallies.stream().anyMatch(tally -> tally.written() > 0);
        Outcome outcome = written ? Outcome.APPLIED : Outcome.NOTHING_TO_CHANGE;
        return new ImportReport(outcome, dryRun, plans, tallies, problems, left);
    }

    /** Whether nothing stood in the way. */
    public boolean accepted() {
        return outcome != Outcome.REFUSED;
    }
}
