package org.dueregard.integration.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A report as people read it on a console. */
public final class ReportText {

    private ReportText() {}

    /** The lines of a report: what is wrong, then what was done, the last line being the verdict. */
    public static List<String> lines(ImportReport report) {
        List<String> lines = new ArrayList<>();
        report.problems().forEach(problem -> lines.add(problem.words()));
        if (report.problemsLeftOut() > 0) {
            lines.add("and %d more".formatted(report.problemsLeftOut()));
        }
        report.tallies().stream().filter(tally -> tally.written() > 0).forEach(tally -> lines.add("  " + words(tally)));
        lines.add(verdict(report));
        return lines;
    }

    private static String words(Tally tally) {
        return "%-12s %4d created %4d changed %4d unchanged%s"
                .formatted(
                        tally.kind(),
                        tally.created(),
                        tally.changed(),
                        tally.unchanged(),
                        tally.removed() == 0 ? "" : " %4d removed".formatted(tally.removed()));
    }

    private static String verdict(ImportReport report) {
        String plans = report.plans().isEmpty() ? "" : " (plan " + String.join(", ", report.plans()) + ")";
        long errors = report.problems().stream()
                .filter(problem -> problem.severity().isError())
                .count();
        return switch (report.outcome()) {
            case NOTHING_TO_CHANGE -> "Nothing to change: everything is there already" + plans + ".";
            case REFUSED -> "Nothing was imported: " + problems(errors + report.problemsLeftOut()) + plans + ".";
            case APPLIED ->
                (report.dryRun() ? "Dry run: nothing was written. It would write " : "Imported: ")
                        + summary(report.tallies()) + plans + ".";
        };
    }

    private static String problems(long count) {
        return count == 1 ? "1 problem" : count + " problems";
    }

    private static String summary(List<Tally> tallies) {
        int created = tallies.stream().mapToInt(Tally::created).sum();
        int changed = tallies.stream().mapToInt(Tally::changed).sum();
        int removed = tallies.stream().mapToInt(Tally::removed).sum();
        return List.of(part(created, "new"), part(changed, "changed"), part(removed, "removed")).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String part(int count, String word) {
        return count == 0 ? "" : count + " " + word;
    }
}
