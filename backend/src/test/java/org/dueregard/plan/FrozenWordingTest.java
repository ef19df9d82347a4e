package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dueregard.action.ActionInput;
import org.dueregard.testsupport.Change;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class FrozenWordingTest {

    private static final String NEW = "Something else";

    @Inject
    Writer writer;

    @Inject
    Db db;

    @ParameterizedTest
    @EnumSource(
            value = PlanStatus.class,
            names = {"IN_FORCE", "SUPERSEDED", "CLOSED"})
    void theTitleOfAnApprovedPlanIsFrozen(PlanStatus status) {
        String ref = "FROZEN-" + status.name().replace('_', '-');
        writer.write(Papers.document(Papers.plan(ref, status)));
        assertThatThrownBy(() -> writer.write(Papers.document(Change.title(Papers.plan(ref, status), NEW))))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("plan " + ref + ", title: there is \"Equality Objectives and Action Plan\","
                        + " sent was \"Something else\"");
        assertThat(db.value("SELECT title FROM plan WHERE ref = ?", ref)).isNotEqualTo(NEW);
    }

    @Test
    void everyDifferenceIsNamedAtOnce() {
        PlanInput plan = Papers.plan("FROZEN-ALL", PlanStatus.IN_FORCE);
        writer.write(Papers.document(plan));
        PlanInput other = Change.period(Change.title(plan, NEW), LocalDate.of(2016, 4, 1));
        assertThatThrownBy(() -> writer.write(Papers.document(Change.objectiveText(other, NEW))))
                .isInstanceOfSatisfying(
                        Frozen.class,
                        frozen -> assertThat(frozen.differences())
                                .extracting(Difference::field)
                                .containsExactlyInAnyOrder("title", "period.start", "text", "text"));
    }

    @Test
    void theWordingOfAnActionIsFrozen() {
        refused("FROZEN-A", action -> Change.wording(action, NEW), "wording");
        refused("FROZEN-B", action -> Change.subPoints(action, List.of(NEW)), "subPoints");
        refused("FROZEN-C", action -> Change.due(action, LocalDate.of(2022, 1, 1)), "due");
        refused("FROZEN-D", action -> Change.place(action, "O-2"), "placements");
    }

    @Test
    void noActionJoinsOrLeavesAnApprovedPlan() {
        PlanInput plan = Papers.plan("FROZEN-E", PlanStatus.IN_FORCE);
        writer.write(Papers.document(plan, Papers.action("E-1")));
        assertThatThrownBy(() -> writer.write(Papers.document(plan, Papers.action("E-1"), Papers.action("E-2"))))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("action E-2");
        assertThatThrownBy(() -> writer.write(Papers.document(plan)))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("action E-1");
        assertThat(db.column("SELECT a.ref FROM action a JOIN plan p ON p.id = a.plan_id WHERE p.ref = 'FROZEN-E'"))
                .containsExactly("E-1");
    }

    @Test
    void aDraftTakesItAll() {
        PlanInput draft = Papers.plan("FREE-1", PlanStatus.DRAFT);
        writer.write(Papers.document(draft, Papers.action("F-1"), Papers.action("F-2")));
        ActionInput changed = Change.place(Change.due(Change.wording(Papers.action("F-2"), NEW), null), "O-2");
        writer.write(Papers.document(Change.objectiveText(Change.title(draft, NEW), NEW), changed));
        assertThat(db.column("SELECT a.wording || ' in ' || o.ref || ': ' || o.text FROM action a"
                        + " JOIN action_placement m ON m.action_id = a.id JOIN objective o ON o.id = m.objective_id"
                        + " JOIN plan p ON p.id = a.plan_id WHERE p.ref = 'FREE-1'"))
                .containsExactly(NEW + " in O-2: " + NEW);
    }

    @Test
    void aDraftMayChangeUpToTheMomentItComesIntoForce() {
        PlanInput draft = Papers.plan("FREE-2", PlanStatus.DRAFT);
        writer.write(Papers.document(draft, Papers.action("G-1")));
        ActionInput changed = Change.due(Papers.action("G-1"), LocalDate.of(2020, 1, 31));
        writer.write(Papers.document(Papers.plan("FREE-2", PlanStatus.IN_FORCE), changed));
        assertThat(db.value("SELECT p.status || ' ' || a.due_date FROM action a JOIN plan p ON p.id = a.plan_id"
                        + " WHERE p.ref = 'FREE-2'"))
                .isEqualTo("IN_FORCE 2020-01-31");
    }

    @ParameterizedTest
    @CsvSource({"IN_FORCE,DRAFT", "IN_FORCE,SUBMITTED", "CLOSED,IN_FORCE", "SUPERSEDED,CLOSED", "SUBMITTED,DRAFT"})
    void aPlanNeverGoesBack(PlanStatus from, PlanStatus to) {
        String ref = ("BACK-" + from + "-" + to).replace('_', '-');
        writer.write(Papers.document(Papers.plan(ref, from)));
        assertThatThrownBy(() -> writer.write(Papers.document(Papers.plan(ref, to))))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("status: there is \"" + from + "\", sent was \"" + to + '"');
    }

    @Test
    void thePositionMovesOnAndNeverBack() {
        writer.write(Papers.document(position("POS-1", LocalDate.of(2020, 10, 1))));
        writer.write(Papers.document(position("POS-1", Papers.POSITION)));
        assertThat(db.value("SELECT position_date FROM plan WHERE ref = 'POS-1'"))
                .isEqualTo("2021-10-20");
        assertThatThrownBy(() -> writer.write(Papers.document(position("POS-1", LocalDate.of(2020, 10, 1)))))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("asAt.position");
    }

    @Test
    void anApprovedPlanTakesNewPapersAndParagraphsButNoOtherText() {
        PlanInput plan = Papers.plan("PAPER-1", PlanStatus.IN_FORCE);
        writer.write(Papers.document(plan));
        writer.write(Papers.document(Change.paragraph(plan, new ParagraphInput("3", null, "More."))));
        assertThat(db.column("SELECT s.number FROM source_paragraph s JOIN source_document d ON d.id = s.document_id"
                        + " JOIN plan p ON p.id = d.plan_id WHERE p.ref = 'PAPER-1' ORDER BY 1"))
                .containsExactly("1", "2", "3");
        assertThatThrownBy(
                        () -> writer.write(Papers.document(Change.paragraph(plan, new ParagraphInput("1", null, NEW)))))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("paragraph REPORT 1, text");
    }

    @Test
    void otherRatingRulesComeAsANewVersionOfThem() {
        PlanInput plan = Papers.plan("RULES-1", PlanStatus.IN_FORCE);
        writer.write(Papers.document(plan));
        assertThatThrownBy(() -> writer.write(Papers.document(Change.lateness(plan, 1, 6))))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("rules.latenessMonths");
        writer.write(Papers.document(Change.lateness(plan, 2, 6)));
        assertThat(db.value("SELECT lateness_months FROM plan_rules r JOIN plan p ON p.id = r.plan_id"
                        + " WHERE p.ref = 'RULES-1'"))
                .isEqualTo("6");
    }

    private void refused(String ref, UnaryOperator<ActionInput> change, String field) {
        PlanInput plan = Papers.plan(ref, PlanStatus.IN_FORCE);
        writer.write(Papers.document(plan, Papers.action(ref)));
        assertThatThrownBy(() -> writer.write(Papers.document(plan, change.apply(Papers.action(ref)))))
                .isInstanceOfSatisfying(
                        Frozen.class,
                        frozen -> assertThat(frozen.differences())
                                .extracting(Difference::kind, Difference::ref, Difference::field)
                                .contains(tuple("action", ref, field)));
    }

    private static PlanInput position(String ref, LocalDate day) {
        return Papers.plan(ref, PlanStatus.IN_FORCE, new AsAtInput(AsAtRule.POSITION, day));
    }
}
