package org.dueregard.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dueregard.consultation.profile.reference.ReferenceImport;
import org.dueregard.consultation.profile.view.ReferenceReport;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.plan.Outcome;
import org.dueregard.plan.Saved;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.table.CsvRows;

/** Files of reference populations among those that are imported: they belong to no plan. */
@ApplicationScoped
class PopulationFiles {

    private static final String OWN_COLUMN = "base_population";
    private static final Pattern ROW = Pattern.compile("/rows/([0-9]+)/(.+)");

    private final ReferenceImport populations;

    PopulationFiles(ReferenceImport populations) {
        this.populations = populations;
    }

    /** Whether a file of rows speaks of populations. Its first line says so; the rest is read by whom it concerns. */
    boolean isOne(ImportFile file) {
        byte[] bytes = file.bytes();
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return CsvRows.read(Arrays.copyOf(bytes, end)).columns().contains(OWN_COLUMN);
    }

    /** Brings a file in; what is wrong is told like any other problem. */
    List<Saved> apply(ImportFile file, ImportRun run) {
        List<Saved> saved = new ArrayList<>();
        try {
            ReferenceReport report = populations.addRows(file.bytes(), null, null, false, run.actor());
            report.added().forEach(ref -> saved.add(new Saved("population", ref, Outcome.CREATED)));
            report.unchanged().forEach(ref -> saved.add(new Saved("population", ref, Outcome.UNCHANGED)));
        } catch (ProblemException e) {
            Problems problems = new Problems();
            e.errors().forEach(error -> problems.error(place(file, error), error.code(), error.message()));
            run.problems().addAll(problems);
        }
        return saved;
    }

    private static Place place(ImportFile file, FieldError error) {
        Matcher row = ROW.matcher(error.pointer());
        return row.matches()
                ? Place.ofRow(file.name(), Integer.parseInt(row.group(1)), row.group(2))
                : Place.ofFile(file.name());
    }
}
