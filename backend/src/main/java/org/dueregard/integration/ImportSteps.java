package org.dueregard.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dueregard.integration.apply.PlanImport;
import org.dueregard.integration.check.DocumentJudge;
import org.dueregard.integration.check.JudgedDocument;
import org.dueregard.integration.csv.RowFile;
import org.dueregard.integration.csv.RowImport;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.register.JudgedRegister;
import org.dueregard.integration.register.RegisterDocuments;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;

/** The steps of an import: judge everything that needs no database, then write. */
@ApplicationScoped
class ImportSteps {

    private final DocumentJudge judge;
    private final PlanImport plans;
    private final RowImport rows;
    private final RegisterDocuments registers;
    private final PopulationFiles populations;

    ImportSteps(
            DocumentJudge judge,
            PlanImport plans,
            RowImport rows,
            RegisterDocuments registers,
            PopulationFiles populations) {
        this.judge = judge;
        this.plans = plans;
        this.rows = rows;
        this.registers = registers;
        this.populations = populations;
    }

    void judge(ImportRun run, List<ImportFile> files) {
        for (ImportFile file : files) {
            if (file.fault() != null) {
                run.problems().error(Place.ofFile(file.name()), "unreadable-file", file.fault());
            } else if (file.isCsv() && populations.isOne(file)) {
                run.populations().add(file);
            } else if (file.isCsv()) {
                takeApart(run, file);
            } else if (RegisterDocuments.isOne(file.bytes())) {
                judgeRegister(run, file);
            } else {
                judgeDocument(run, file);
            }
        }
    }

    private void takeApart(ImportRun run, ImportFile file) {
        Problems problems = new Problems();
        rows.read(file.name(), file.bytes(), problems).ifPresent(found -> {
            found.plans().forEach(run::addPlan);
            run.rows().add(found);
        });
        run.problems().addAll(problems);
    }

    private void judgeDocument(ImportRun run, ImportFile file) {
        JudgedDocument judged =
                judge.judge(file.name(), file.bytes(), run.options().keepUnreadableDates());
        judged.document().map(PlanDocument::planRef).ifPresent(run::addPlan);
        run.problems().addAll(judged.located());
        if (!judged.problems().hasErrors()) {
            run.documents().add(judged);
        }
    }

    private void judgeRegister(ImportRun run, ImportFile file) {
        JudgedRegister judged = registers.judge(file.name(), file.bytes());
        run.problems().addAll(judged.located());
        if (!judged.problems().hasErrors()) {
            run.registers().add(judged);
        }
    }

    void apply(ImportRun run) {
        for (JudgedDocument judged : PlanOrder.of(run.documents())) {
            Problems refused = new Problems();
            run.addSaved(plans.write(judged.file(), judged.document().orElseThrow(), run.actor(), refused));
            run.problems().addAll(judged.locations().locate(refused));
        }
        run.rows().stream().sorted(Comparator.comparingInt(RowFile::order)).forEach(file -> {
            Problems found = new Problems();
            run.addSaved(rows.apply(file, run.options().keepUnreadableDates(), run.actor(), found));
            run.problems().addAll(found);
        });
        for (JudgedRegister judged : run.registers()) {
            Problems found = new Problems();
            run.addSaved(registers.write(judged.file(), Objects.requireNonNull(judged.input()), run.actor(), found));
            run.problems().addAll(judged.locations().locate(found));
        }
        run.populations().forEach(file -> run.addSaved(populations.apply(file, run)));
    }
}
