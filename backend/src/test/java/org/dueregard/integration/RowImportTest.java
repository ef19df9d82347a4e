package org.dueregard.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.audit.Actor;
import org.dueregard.integration.BadRows.BadFile;
import org.dueregard.integration.apply.PlanInputs;
import org.dueregard.integration.export.PlanExporter;
import org.dueregard.integration.report.ImportProblem;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.integration.report.ImportReport.Outcome;
import org.dueregard.integration.report.Tally;
import org.dueregard.testsupport.LogWatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
class RowImportTest {

    private static final String PLAN = "ROWS-1";
    private static final String DRAFT = "ROWS-2";

    private static final String ACTIONS = """
            plan,objective,ref,wording,subPoints,leadService,partners,statutory,due,nextReview
            ROWS-2,E,L-20,We will act.,One|Two,POLICY,"Police
            Schools",no,Ongoing,2024
            """;
    private static final String READINGS = """
            plan,measure,ref,period,periodStart,periodEnd,value,numerator,denominator,provisional,recordedBy
            ROWS-2,L-M1,2022-23,2022-23,2022-04-01,2023-03-31,50.0,1,2,yes,Policy
            """;
    private static final String UPDATES = """
            plan,action,ref,date,progress,lifecycle,author,rating,ratingAuthor,ratingReason,ratingReviewBy,\
            nextStep1,nextStep1Owner,nextStep1Due,nextStep3,evidence1,evidence1Url,readings,source,paragraph
            ROWS-2,L-20,U-1,20 October 2022,"Said ""yes""
            twice",In progress,Policy,Amber,Policy,"Late, as it says",October 2023,\
            More,Policy,March 2023,And more,Page,https://council.example/,L-M1/2022-23,report,2.1
            """;

    private final ImportService imports;
    private final PlanExporter exporter;
    private final TableRows rows;

    RowImportTest(ImportService imports, PlanExporter exporter, TableRows rows) {
        this.imports = imports;
        this.exporter = exporter;
        this.rows = rows;
    }

    @BeforeEach
    void plans() {
        run(document(PLAN, BadDocuments.good()));
        run(document(DRAFT, BadDocuments.good().replace("IN_FORCE", "DRAFT")));
    }

    static Stream<BadFile> badFiles() {
        return BadRows.all();
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void whatIsWrongWithRowsIsNamedByRowAndColumnAndNothingChanges(BadFile bad) {
        List<String> before = rows.all();
        try (LogWatch log = LogWatch.start()) {
            ImportReport report = run(bad.of(PLAN));

            assertThat(report.outcome()).isEqualTo(Outcome.REFUSED);
            assertThat(report.problems()).anySatisfy(problem -> assertProblem(problem, bad));
            assertThat(log.faults()).isEmpty();
        }
        assertThat(rows.all()).isEqualTo(before);
    }

    private static void assertProblem(ImportProblem problem, BadFile bad) {
        assertThat(problem.place().row()).isEqualTo(bad.row().isEmpty() ? null : Integer.valueOf(bad.row()));
        assertThat(problem.place().columnName()).isEqualTo(bad.column().isEmpty() ? null : bad.column());
        assertThat(problem.code()).isEqualTo(bad.code());
        assertThat(problem.message()).contains(bad.message());
    }

    @Test
    void rowsOfAllKindsAreTakenInTogetherInAnyOrderAndOnlyOnce() {
        ImportFile updates = csv("updates.csv", UPDATES);
        ImportFile readings = csv("readings.csv", READINGS);
        ImportFile actions = csv("actions.csv", ACTIONS);

        ImportReport first = imports.run(List.of(updates, readings, actions), ImportOptions.STRICT, actor());
        ImportReport second = imports.run(List.of(actions, readings, updates), ImportOptions.STRICT, actor());

        assertThat(first.outcome()).as("%s", first.problems()).isEqualTo(Outcome.APPLIED);
        assertThat(first.tallies())
                .contains(
                        new Tally("action", 1, 0, 0, 0),
                        new Tally("reading", 1, 0, 0, 0),
                        new Tally("update", 1, 0, 0, 0));
        assertThat(second.outcome()).as("%s", second.problems()).isEqualTo(Outcome.NOTHING_TO_CHANGE);
        PlanInputs plan = PlanInputs.of(exporter.export(DRAFT).orElseThrow());
        assertThat(plan.readings()).anyMatch(one -> one.ref().equals("2022-23") && one.provisional());
        assertThat(plan.updates())
                .filteredOn(one -> one.ref().equals("U-1"))
                .singleElement()
                .satisfies(update -> {
                    assertThat(update.progress()).isEqualTo("Said \"yes\"\ntwice");
                    assertThat(update.nextSteps())
                            .extracting(step -> step.text())
                            .containsExactly("More", "And more");
                });
        assertThat(plan.actions())
                .filteredOn(one -> one.ref().equals("L-20"))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.partners()).containsExactly("Police", "Schools");
                    assertThat(action.due().nextReview()).isEqualTo("2024-12-31");
                });
    }

    @Test
    void aColumnThatIsNotThereLeavesItsValueAndAnEmptyCellEmptiesIt() {
        run(csv("actions.csv", "plan,objective,ref,wording,partners,start\nROWS-2,L,L-30,We will.,Police,2021\n"));

        ImportReport report = run(csv("actions.csv", "plan,objective,ref,wording,start\nROWS-2,L,L-30,We will.,\n"));

        assertThat(report.outcome()).as("%s", report.problems()).isEqualTo(Outcome.APPLIED);
        assertThat(PlanInputs.of(exporter.export(DRAFT).orElseThrow()).actions())
                .filteredOn(one -> one.ref().equals("L-30"))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.partners()).containsExactly("Police");
                    assertThat(action.start()).isNull();
                });
    }

    @Test
    void aFileOfASpreadsheetWithItsMarkAndWindowsLinesIsRead() {
        String text = "\uFEFFPlan,Objective,Ref,Wording\r\nROWS-2,L,L-40,'=We will – always.\r\n,,,\r\n";

        assertThat(run(csv("actions.csv", text)).accepted()).isTrue();
        assertThat(PlanInputs.of(exporter.export(DRAFT).orElseThrow()).actions())
                .anySatisfy(action -> assertThat(action.wording()).isEqualTo("=We will – always."));
    }

    @Test
    void aFileInTheWindowsCharacterSetIsRefusedWithTheWayOut() {
        byte[] bytes = "plan,objective,ref,wording\nROWS-2,L,L-50,We will – always.\n"
                .getBytes(Charset.forName("windows-1252"));

        ImportReport report = run(ImportFile.of("actions.csv", bytes));

        assertThat(report.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().words()).isEqualTo("actions.csv, line 2, column 23");
            assertThat(problem.message())
                    .contains("is not UTF-8 (byte 96")
                    .contains("\"–\"")
                    .contains("CSV UTF-8");
        });
    }

    @Test
    void everyProblemOfEveryFileIsNamedInOneGo() {
        ImportReport report = imports.run(
                List.of(
                        csv(
                                "actions.csv",
                                "plan,objective,ref,wording,due\nROWS-2,L,L-60,,Biannually\nROWS-2,Z,L-61,We will.,\n"),
                        document("ROWS-3", BadDocuments.good().replace("IN_FORCE", "FORCED"))),
                ImportOptions.STRICT,
                actor());

        assertThat(report.problems())
                .extracting(ImportProblem::code)
                .contains("missing", "unreadable-date", "unknown-reference", "unknown-value");
        assertThat(Arrays.asList("actions.csv", "ROWS-3.json"))
                .allMatch(file -> report.problems().stream()
                        .anyMatch(one -> one.place().file().equals(file)));
    }

    private ImportReport run(ImportFile file) {
        return imports.run(List.of(file), ImportOptions.STRICT, actor());
    }

    private static Actor actor() {
        return Actor.named("import", "A test");
    }

    private static ImportFile csv(String name, String text) {
        return ImportFile.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static ImportFile document(String ref, String text) {
        return ImportFile.of(ref + ".json", text.replace("T-2021", ref).getBytes(StandardCharsets.UTF_8));
    }
}
