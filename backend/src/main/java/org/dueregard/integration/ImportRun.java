package org.dueregard.integration;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.audit.Actor;
import org.dueregard.integration.check.JudgedDocument;
import org.dueregard.integration.csv.RowFile;
import org.dueregard.integration.register.JudgedRegister;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.report.Tally;
import org.dueregard.plan.Outcome;
import org.dueregard.plan.Saved;

/** One import while it runs. */
final class ImportRun {

    private final ImportOptions options;
    private final Actor actor;
    private final Problems problems = new Problems();
    private final List<JudgedDocument> documents = new ArrayList<>();
    private final List<RowFile> rows = new ArrayList<>();
    private final List<JudgedRegister> registers = new ArrayList<>();
    private final List<ImportFile> populations = new ArrayList<>();
    private final Set<String> plans = new LinkedHashSet<>();
    private final Map<String, Map<Outcome, Integer>> counts = new LinkedHashMap<>();

    ImportRun(ImportOptions options, Actor actor) {
        this.options = options;
        this.actor = actor;
    }

    ImportOptions options() {
        return options;
    }

    Actor actor() {
        return actor;
    }

    Problems problems() {
        return problems;
    }

    /** Documents in which nothing is wrong so far. */
    List<JudgedDocument> documents() {
        return documents;
    }

    /** Files of rows; they can only be judged beside the plan that they belong to. */
    List<RowFile> rows() {
        return rows;
    }

    /** Parts of the register of consultations in which nothing is wrong so far. */
    List<JudgedRegister> registers() {
        return registers;
    }

    /** Files of reference populations, which belong to no plan. */
    List<ImportFile> populations() {
        return populations;
    }

    void addPlan(String ref) {
        plans.add(ref);
    }

    /** Whether nothing is left that a database could say more about. */
    boolean isHopeless() {
        return documents.isEmpty() && rows.isEmpty() && registers.isEmpty() && populations.isEmpty();
    }

    void addSaved(List<Saved> saved) {
        saved.forEach(one -> counts.computeIfAbsent(one.kind(), kind -> new EnumMap<>(Outcome.class))
                .merge(one.outcome(), 1, Integer::sum));
    }

    ImportReport report() {
        List<String> refs = List.copyOf(plans);
        return problems.hasErrors()
                ? ImportReport.refused(options.dryRun(), refs, problems.listed(), problems.leftOut())
                : ImportReport.applied(options.dryRun(), refs, tallies(), problems.listed(), problems.leftOut());
    }

    private List<Tally> tallies() {
        return counts.entrySet().stream()
                .map(entry -> tally(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Tally tally(String kind, Map<Outcome, Integer> counts) {
        return new Tally(
                kind,
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.CHANGED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                counts.getOrDefault(Outcome.REMOVED, 0));
    }
}
