package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.action.DueInput;
import org.dueregard.action.PlacementInput;
import org.dueregard.plan.AsAtInput;
import org.dueregard.plan.PlanStatus;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.DueKind;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.TestClock;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class DayTurnTest {

    private static final LocalDate DUE = LocalDate.of(2021, 3, 31);
    private static final LocalDate END = LocalDate.of(2021, 10, 31);
    private static final LocalDate LAST_UPDATE = LocalDate.of(2021, 3, 1);

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @Inject
    DayTurn days;

    @BeforeEach
    void everyPlanIsRatedForItsDueDay() {
        clock.set(DUE);
        days.turn();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void anActionIsInTimeOnItsDueDayAndLateOnTheNext() {
        write("DAY-1");
        assertThat(state("DAY-1")).isEqualTo("2021-03-31 GREEN A14 2021-03-31 1");
        assertThat(days.turn()).isZero();

        clock.set(DUE.plusDays(1));
        assertThat(days.turn()).isPositive();
        assertThat(state("DAY-1")).isEqualTo("2021-04-01 AMBER A5 2021-04-01 2");
        assertThat(days.turn()).isZero();
    }

    @Test
    void oncePeriodHasEndedThePlanGoesBackToItsLastPosition() {
        write("DAY-2");
        clock.set(END);
        days.turn();
        assertThat(state("DAY-2")).startsWith("2021-10-31 RED A4");
        clock.set(END.plusDays(1));
        days.turn();
        assertThat(state("DAY-2")).startsWith("2021-03-01 GREEN A14");
        long stamp = stamp("DAY-2");
        clock.set(END.plusYears(1));
        days.turn();
        assertThat(stamp("DAY-2")).as("nothing changes any more").isEqualTo(stamp);
    }

    private long stamp(String plan) {
        return db.number("SELECT s.stamp FROM plan_stamp s JOIN plan p ON p.id = s.plan_id WHERE p.ref = ?", plan);
    }

    @Test
    void aPlanThatAnotherReplicaIsRatingIsLeftToIt() {
        write("DAY-3");
        clock.set(DUE.plusDays(1));
        QuarkusTransaction.requiringNew().run(() -> {
            db.column("SELECT s.stamp FROM plan_stamp s FOR UPDATE");
            assertThat(days.turn()).isZero();
        });
        assertThat(days.turn()).isPositive();
        assertThat(state("DAY-3")).startsWith("2021-04-01");
    }

    @Test
    void theDayTurnsInLondonAndNotInGreenwich() {
        write("DAY-4");
        // 31 March 2021, 23:30 in Greenwich, is already the first of April in London.
        clock.at(Instant.parse("2021-03-31T23:30:00Z"));
        days.look();
        assertThat(state("DAY-4")).startsWith("2021-04-01");
    }

    private void write(String ref) {
        writer.write(new Writer.Document(
                Papers.plan(ref, PlanStatus.IN_FORCE, AsAtInput.STANDARD),
                List.of(Papers.action(
                        "A-1",
                        new DueInput(DueKind.DUE, DUE, DatePrecision.DAY, null, null, null),
                        new PlacementInput("O-1", "A-1", null))),
                List.of(),
                List.of(),
                List.of(Papers.update("A-1", "U-1", LAST_UPDATE))));
    }

    private String state(String ref) {
        return db.value(
                "SELECT concat_ws(' ', s.rated_as_at, a.band, a.computed_rule, a.rated_as_at, s.stamp) FROM plan_stamp s"
                        + " JOIN plan p ON p.id = s.plan_id JOIN action_state a ON a.plan_id = p.id WHERE p.ref = ?",
                ref);
    }
}
