package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.plan.AsAtInput;
import org.dueregard.plan.AsAtRule;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.TestClock;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class PositionTest {

    private static final LocalDate EARLIER = LocalDate.of(2020, 9, 16);
    private static final LocalDate RUNNING = LocalDate.of(2021, 3, 1);

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aPlanThatRunsIsRatedAsAtToday() {
        clock.set(RUNNING);
        write("RUN-1", AsAtInput.STANDARD, EARLIER);
        assertThat(stamp("RUN-1")).isEqualTo("2021-03-01 -");
    }

    @Test
    void aPlanThatHasEndedIsRatedAsAtItsLatestUpdate() {
        write("RUN-2", AsAtInput.STANDARD, EARLIER, Papers.POSITION);
        assertThat(stamp("RUN-2")).isEqualTo("2021-10-20 2020-09-16");
    }

    @Test
    void aPlanThatHasEndedWithoutAWordIsRatedAsAtItsEnd() {
        write("RUN-3", AsAtInput.STANDARD);
        assertThat(stamp("RUN-3")).isEqualTo("2021-10-31 -");
    }

    @Test
    void aFixedPositionStaysWhateverTheDay() {
        clock.set(RUNNING);
        write("RUN-4", new AsAtInput(AsAtRule.POSITION, EARLIER), EARLIER, RUNNING);
        assertThat(stamp("RUN-4")).isEqualTo("2020-09-16 -");
    }

    @Test
    void theHeadingAtThePositionBeforeIsKept() {
        write("RUN-5", new AsAtInput(AsAtRule.POSITION, Papers.POSITION), EARLIER, Papers.POSITION);
        assertThat(bands("RUN-5")).containsExactly("GREEN was GREEN");
        writer.write(new Writer.Document(
                Papers.plan("RUN-6", PlanStatus.IN_FORCE),
                List.of(Papers.action("A-1"), Papers.action("A-2")),
                List.of(),
                List.of(),
                List.of(Papers.update("A-1", "U-1", EARLIER), Papers.update("A-2", "U-2", Papers.POSITION))));
        assertThat(bands("RUN-6")).containsExactly("AMBER was GREEN", "GREEN was NOT_RATED");
    }

    @Test
    void theFirstPositionHasNoneBeforeIt() {
        write("RUN-7", new AsAtInput(AsAtRule.POSITION, Papers.POSITION), Papers.POSITION);
        assertThat(bands("RUN-7")).containsExactly("GREEN was -");
    }

    @Test
    void aDraftHasStateButNoStamp() {
        for (PlanStatus status : List.of(PlanStatus.DRAFT, PlanStatus.SUBMITTED)) {
            writer.write(Papers.document(Papers.plan("RUN-8", status), Papers.action("A-1")));
            assertThat(bands("RUN-8")).hasSize(1);
            assertThat(db.column(
                            "SELECT s.stamp FROM plan_stamp s JOIN plan p ON p.id = s.plan_id WHERE p.ref = 'RUN-8'"))
                    .isEmpty();
        }
        writer.write(Papers.document(Papers.plan("RUN-8", PlanStatus.IN_FORCE), Papers.action("A-1")));
        assertThat(stamp("RUN-8")).startsWith("2021-10-20");
    }

    private void write(String ref, AsAtInput asAt, LocalDate... updates) {
        writer.write(new Writer.Document(
                Papers.plan(ref, PlanStatus.IN_FORCE, asAt),
                List.of(Papers.action("A-1")),
                List.of(),
                List.of(),
                Stream.of(updates)
                        .map(day -> Papers.update("A-1", "U-" + day, day))
                        .toList()));
    }

    private String stamp(String ref) {
        return db.value(
                "SELECT s.rated_as_at || ' ' || coalesce(s.previous_as_at::text, '-') FROM plan_stamp s"
                        + " JOIN plan p ON p.id = s.plan_id WHERE p.ref = ?",
                ref);
    }

    private List<String> bands(String ref) {
        return db.column(
                "SELECT s.band || ' was ' || coalesce(s.previous_band, '-') FROM action_state s"
                        + " JOIN action a ON a.id = s.action_id JOIN plan p ON p.id = a.plan_id WHERE p.ref = ? ORDER BY a.ordinal",
                ref);
    }
}
