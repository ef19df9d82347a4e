package org.dueregard.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.testsupport.Contents.add;
import static org.dueregard.testsupport.Contents.change;
import static org.dueregard.testsupport.Contents.expect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.integration.document.Format;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.export.PlanExporter;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.integration.report.ImportReport.Outcome;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Contents;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A plan that was written piece by piece is exported, and comes back unchanged. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ExportAfterEditsTest {

    private final Contents contents;
    private final PlanExporter exporter;
    private final ImportService imports;
    private final TestClock clock;

    ExportAfterEditsTest(Contents contents, PlanExporter exporter, ImportService imports, TestClock clock) {
        this.contents = contents;
        this.exporter = exporter;
        this.imports = imports;
        this.clock = clock;
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void whatWasAddedToADraftPieceByPieceComesBackUnchanged() {
        String plan = contents.draft();
        grow(plan);

        assertThat(again(plan)).isEqualTo(Outcome.NOTHING_TO_CHANGE);
    }

    @Test
    void whatWasPutInAnotherOrderComesBackUnchanged() {
        String plan = contents.draft();
        grow(plan);
        expect(200, change(plan, "objectives/O-9", "{\"order\": 0}"));
        expect(
                200,
                change(
                        plan,
                        "actions/A-9",
                        "{\"order\": 0, \"placements\": [{\"objective\": \"O-1\", \"order\": 0}]}"));
        expect(200, change(plan, "measures/M-9", "{\"order\": 0}"));

        assertThat(again(plan)).isEqualTo(Outcome.NOTHING_TO_CHANGE);
    }

    @Test
    void aPublishedPlanWhoseOpenFieldsWereChangedComesBackUnchanged() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(200, change(plan, "actions/A-1", "{\"order\": 7, \"partners\": [\"Partner\"], \"reason\": \"Named\"}"));
        expect(
                200,
                change(
                        plan,
                        "measures/M-1",
                        "{\"order\": 7, \"actions\": [\"A-2\", \"A-1\"], \"reason\": \"Linked\"}"));

        assertThat(again(plan)).isEqualTo(Outcome.NOTHING_TO_CHANGE);
    }

    @Test
    void anotherOrderInADocumentIsTakenIn() {
        String plan = contents.draft();
        grow(plan);
        ObjectNode document = Format.tree(export(plan));
        turnRound((ArrayNode) document.at("/plan/roles/0/objectives/0/actions"));
        turnRound((ArrayNode) document.at("/plan/roles/0/objectives/0/measures"));

        assertThat(run(document.toString()).outcome()).isEqualTo(Outcome.APPLIED);

        assertThat(Format.tree(export(plan))).isEqualTo(document);
    }

    private static void turnRound(ArrayNode list) {
        List<JsonNode> all = new ArrayList<>();
        list.forEach(all::addFirst);
        assertThat(all).hasSizeGreaterThan(1);
        list.removeAll().addAll(all);
    }

    private static void grow(String plan) {
        expect(201, add(plan, "objectives", """
                {"ref": "O-9", "role": "%s", "text": "Another objective"}""".formatted(role(plan))));
        expect(201, add(plan, "actions", """
                {"ref": "A-9", "wording": "Another action", "placements": [{"objective": "O-1"}, {"objective": "O-2", "ref": "B-9"}]}"""));
        expect(201, add(plan, "actions", """
                {"ref": "A-8", "wording": "An action in the new objective", "placements": [{"objective": "O-9"}]}"""));
        expect(201, add(plan, "measures", """
                {"ref": "M-8", "objective": "O-9", "kind": "MEASURE", "type": "NUMBER", "name": "A new measure"}"""));
        expect(201, add(plan, "measures", """
                {"ref": "M-9", "objective": "O-1", "kind": "OUTCOME", "type": "NUMBER", "name": "Another measure", "actions": ["A-9"]}"""));
    }

    private static String role(String plan) {
        return Contents.content(plan, "objectives/O-1").getString("fields.role");
    }

    private PlanDocument export(String plan) {
        return exporter.export(plan).orElseThrow();
    }

    private Outcome again(String plan) {
        ImportReport report = run(Format.text(export(plan)));
        assertThat(report.problems()).isEmpty();
        return report.outcome();
    }

    private ImportReport run(String document) {
        return imports.run(
                List.of(ImportFile.of("export.json", document.getBytes(StandardCharsets.UTF_8))),
                ImportOptions.STRICT,
                Actor.named("tests", "An export comes back"));
    }
}
