package org.dueregard.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.audit.Actor;
import org.dueregard.integration.BadDocuments.BadDocument;
import org.dueregard.integration.apply.PlanInputs;
import org.dueregard.integration.check.DocumentJudge;
import org.dueregard.integration.document.Format;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.export.PlanExporter;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.integration.report.ImportReport.Outcome;
import org.dueregard.integration.report.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class ImportServiceTest {

    private static final Actor ACTOR = Actor.named("import", "A test");

    private final ImportService imports;
    private final PlanExporter exporter;
    private final DocumentJudge judge;
    private final TableRows rows;

    ImportServiceTest(ImportService imports, PlanExporter exporter, DocumentJudge judge, TableRows rows) {
        this.imports = imports;
        this.exporter = exporter;
        this.judge = judge;
        this.rows = rows;
    }

    @Test
    void aSecondImportOfTheSameFileFindsNothingToChange() {
        ImportFile file = document("AGAIN-1", BadDocuments.good());
        ImportReport first = run(file, ImportOptions.STRICT);
        List<String> before = rows.all();

        ImportReport second = run(file, ImportOptions.STRICT);

        assertThat(first.outcome()).as("%s", first.problems()).isEqualTo(Outcome.APPLIED);
        assertThat(second.outcome()).isEqualTo(Outcome.NOTHING_TO_CHANGE);
        assertThat(second.tallies()).allMatch(tally -> tally.written() == 0);
        assertThat(rows.all()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatWouldBeWrittenAndWritesNothing() {
        List<String> before = rows.all();

        ImportReport report = run(document("DRY-1", BadDocuments.good()), new ImportOptions(true, false));

        assertThat(report.outcome()).isEqualTo(Outcome.APPLIED);
        assertThat(report.tallies()).contains(new Tally("action", 2, 0, 0, 0), new Tally("update", 2, 0, 0, 0));
        assertThat(rows.all()).isEqualTo(before);
    }

    static Stream<BadDocument> badDocuments() {
        return BadDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("badDocuments")
    void aBadDocumentChangesNoRow(BadDocument bad) {
        List<String> before = rows.all();

        ImportReport report = run(
                ImportFile.of("bad.json", bad.text().getBytes(StandardCharsets.UTF_8)), new ImportOptions(true, false));

        assertThat(report.problems()).isNotEmpty();
        assertThat(rows.all()).isEqualTo(before);
    }

    static Stream<Path> samples() {
        return SamplePlans.files();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void anExportedSampleSaysWhatWasImportedAndChangesNothing(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        PlanDocument given = judge.judge("sample.json", bytes, true).document().orElseThrow();

        ImportReport imported = run(ImportFile.of("sample.json", bytes), new ImportOptions(false, true));
        PlanDocument exported = exporter.export(given.planRef()).orElseThrow();
        ImportReport again = run(
                ImportFile.of("export.json", Format.text(exported).getBytes(StandardCharsets.UTF_8)),
                ImportOptions.STRICT);

        assertThat(imported.accepted()).as("%s", imported.problems()).isTrue();
        assertThat(PlanInputs.of(exported))
                .usingRecursiveComparison()
                // A service that leads nothing stays with the body and is no part of the plan.
                .ignoringFields("plan.services")
                .isEqualTo(PlanInputs.of(given));
        assertThat(again.outcome()).as("%s", again.problems()).isEqualTo(Outcome.NOTHING_TO_CHANGE);
    }

    private ImportReport run(ImportFile file, ImportOptions options) {
        return imports.run(List.of(file), options, ACTOR);
    }

    private static ImportFile document(String ref, String text) {
        return ImportFile.of(ref + ".json", text.replace("T-2021", ref).getBytes(StandardCharsets.UTF_8));
    }
}
