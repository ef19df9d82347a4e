package org.dueregard.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.DatedText;
import org.dueregard.plan.Frozen;
import org.dueregard.plan.PlanStatus;
import org.dueregard.rag.Disposition;
import org.dueregard.testsupport.Change;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class CourseOfActionTest {

    private static final DatedText DUE = DatedText.on(LocalDate.of(2019, 6, 30));

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Test
    void anActionIsClosedOnce() {
        write("COURSE-1", null);
        ClosureInput closure = new ClosureInput(Disposition.DELIVERED, "Held every year");
        write("COURSE-1", closure);
        write("COURSE-1", closure);
        assertThatThrownBy(() -> write("COURSE-1", new ClosureInput(Disposition.NOT_CARRIED_FORWARD, "No")))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("closure");
        assertThat(db.column(
                        "SELECT s.band || ': ' || s.explanation FROM action_state s JOIN plan p ON p.id = s.plan_id"
                                + " WHERE p.ref = 'COURSE-1'"))
                .containsExactly("CLOSED: Closed: Held every year");
    }

    @Test
    void aMilestoneIsDoneOnceAndMoreMayCome() {
        MilestoneInput open = new MilestoneInput("Agree a date", DUE, null);
        MilestoneInput done = new MilestoneInput("Agree a date", DUE, LocalDate.of(2019, 5, 1));
        write("COURSE-2", null, open);
        write("COURSE-2", null, done, new MilestoneInput("Book the hall", null, null));
        assertThat(db.column("SELECT concat_ws(' ', s.text, s.done_on, s.version) FROM milestone s"
                        + " JOIN action a ON a.id = s.action_id JOIN plan p ON p.id = a.plan_id"
                        + " WHERE p.ref = 'COURSE-2' ORDER BY s.ordinal"))
                .containsExactly("Agree a date 2019-05-01 1", "Book the hall 0");
        assertThatThrownBy(() -> write("COURSE-2", null, open))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("milestone 1.doneOn")
                .hasMessageContaining("milestone 2");
    }

    @Test
    void aMilestoneKeepsItsDate() {
        write("COURSE-3", null, new MilestoneInput("Agree a date", DUE, null));
        MilestoneInput later = new MilestoneInput("Agree a date", DatedText.on(LocalDate.of(2020, 6, 30)), null);
        assertThatThrownBy(() -> write("COURSE-3", null, later))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("milestone 1.due");
    }

    @Test
    void aDraftKeepsWhatWasReportedOn() {
        writer.write(new Writer.Document(
                Papers.plan("COURSE-4", PlanStatus.DRAFT),
                List.of(Papers.action("A-1"), Papers.action("A-2")),
                List.of(),
                List.of(),
                List.of(Papers.update("A-1", "U-1", Papers.POSITION))));
        writer.write(Papers.document(Papers.plan("COURSE-4", PlanStatus.DRAFT), Papers.action("A-1")));
        assertThatThrownBy(() -> writer.write(Papers.document(Papers.plan("COURSE-4", PlanStatus.DRAFT))))
                .isInstanceOf(Frozen.class)
                .hasMessageContaining("action A-1, updates");
        assertThat(db.column("SELECT a.ref FROM action a JOIN plan p ON p.id = a.plan_id WHERE p.ref = 'COURSE-4'"))
                .containsExactly("A-1");
    }

    @Test
    void someActionsAreTakenInWithoutTouchingTheOthers() {
        writer.write(
                Papers.document(Papers.plan("COURSE-5", PlanStatus.DRAFT), Papers.action("A-1"), Papers.action("A-2")));
        writer.actions("COURSE-5", List.of(Change.wording(Papers.action("A-2"), "New words"), Papers.action("A-3")));
        assertThat(db.column("SELECT a.ref || ' ' || a.ordinal || ' ' || a.wording FROM action a"
                        + " JOIN plan p ON p.id = a.plan_id WHERE p.ref = 'COURSE-5' ORDER BY a.ordinal"))
                .containsExactly(
                        "A-1 0 Hold the annual event A-1", "A-2 1 New words", "A-3 2 Hold the annual event A-3");
    }

    @Test
    void theOrderInWhichAPlanLinksItsActionsIsKeptAndMayChange() {
        writer.write(Papers.document(Papers.plan("COURSE-6", PlanStatus.IN_FORCE), placed("A-1", 1), placed("A-2", 0)));
        assertThat(order("COURSE-6")).containsExactly("A-2 0", "A-1 1");
        writer.actions("COURSE-6", List.of(placed("A-2", 0)));
        assertThat(order("COURSE-6")).containsExactly("A-2 0", "A-1 1");
        writer.write(Papers.document(Papers.plan("COURSE-6", PlanStatus.IN_FORCE), placed("A-1", 0), placed("A-2", 1)));
        assertThat(order("COURSE-6")).containsExactly("A-1 0", "A-2 1");
    }

    private static ActionInput placed(String ref, int position) {
        return Papers.action(ref, DueInput.NONE, new PlacementInput("O-1", ref, null, position));
    }

    private List<String> order(String plan) {
        return db.column(
                "SELECT m.ref || ' ' || m.ordinal FROM action_placement m JOIN plan p ON p.id = m.plan_id"
                        + " WHERE p.ref = ? ORDER BY m.ordinal",
                plan);
    }

    private void write(String ref, @Nullable ClosureInput closure, MilestoneInput... milestones) {
        writer.write(Papers.document(
                Papers.plan(ref, PlanStatus.IN_FORCE),
                Change.course(Papers.action("A-1"), List.of(milestones), closure)));
    }
}
