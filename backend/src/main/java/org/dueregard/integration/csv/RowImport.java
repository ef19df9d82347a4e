package org.dueregard.integration.csv;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.audit.Actor;
import org.dueregard.integration.apply.PlanImport;
import org.dueregard.integration.check.DocumentJudge;
import org.dueregard.integration.check.JudgedDocument;
import org.dueregard.integration.document.Format;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.export.PlanExporter;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.source.SourceText;
import org.dueregard.plan.Saved;
import org.dueregard.platform.Quoted;

/** Imports rows of actions, updates or readings into plans that are there, in the transaction of the caller. */
@ApplicationScoped
public class RowImport {

    private final PlanExporter exporter;
    private final DocumentJudge judge;
    private final PlanImport plans;

    RowImport(PlanExporter exporter, DocumentJudge judge, PlanImport plans) {
        this.exporter = exporter;
        this.judge = judge;
        this.plans = plans;
    }

    /**
     * Takes a file apart.
     *
     * @return its rows by plan, or nothing when it is no CSV of a known kind, which is then a problem
     */
    public Optional<RowFile> read(String file, byte[] bytes, Problems problems) {
        return SourceText.decode(file, bytes, problems)
                .flatMap(text -> new CsvText(file, problems).read(text))
                .map(RowFile::new);
    }

    /**
     * Judges the rows of a file beside their plans and writes them.
     *
     * @return what was done to each thing
     */
    public List<Saved> apply(RowFile rows, boolean keepUnreadable, Actor actor, Problems problems) {
        CsvFile file = rows.file();
        List<Saved> saved = new ArrayList<>();
        byPlan(file).forEach((plan, part) -> {
            Optional<PlanDocument> document = exporter.export(plan);
            if (document.isPresent()) {
                saved.addAll(apply(part, document.get(), keepUnreadable, actor, problems));
            } else {
                noPlan(part, plan, problems);
            }
        });
        return saved;
    }

    private List<Saved> apply(
            CsvFile file, PlanDocument document, boolean keepUnreadable, Actor actor, Problems problems) {
        Problems found = new Problems();
        PlanTree tree = new PlanTree(Format.tree(document));
        PlanRows rows = new PlanRows(file, tree, found);
        file.rows().forEach(rows::add);
        JudgedDocument judged = judge.judge(file.name(), tree.root(), rows.locations(), keepUnreadable, new Problems());
        found.addAll(judged.problems());
        List<Saved> saved = found.hasErrors()
                ? List.of()
                : plans.writeRows(file.name(), judged.document().orElseThrow(), rows.scope(), actor, found);
        problems.addAll(rows.locations().locate(found));
        return saved;
    }

    private static void noPlan(CsvFile rows, String plan, Problems problems) {
        Place place = Place.ofRow(rows.name(), rows.rows().getFirst().number(), "plan");
        if (plan.isEmpty()) {
            problems.error(place, "missing", "is missing");
        } else {
            problems.error(
                    place,
                    "unknown-reference",
                    "there is no plan %s; import its document first".formatted(Quoted.plain(plan)));
        }
    }

    private static Map<String, CsvFile> byPlan(CsvFile file) {
        Map<String, List<CsvRow>> rows = new LinkedHashMap<>();
        file.rows()
                .forEach(row -> rows.computeIfAbsent(row.cell("plan"), plan -> new ArrayList<>())
                        .add(row));
        Map<String, CsvFile> files = new LinkedHashMap<>();
        rows.forEach((plan, some) -> files.put(plan, new CsvFile(file.name(), file.layout(), some)));
        return files;
    }
}
