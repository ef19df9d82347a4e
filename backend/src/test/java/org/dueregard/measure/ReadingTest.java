package org.dueregard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.dueregard.plan.AlreadyPublished;
import org.dueregard.plan.Outcome;
import org.dueregard.plan.PlanStatus;
import org.dueregard.plan.Saved;
import org.dueregard.plan.UnknownReference;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Owner;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReadingTest {

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Inject
    Owner owner;

    @Test
    void aReadingIsRatedAndComparedWithTheYearBefore() {
        write("READ-1", Papers.reading("M-1", "R-1", 2020, "40"), Papers.reading("M-1", "R-2", 2021, "54.34"));
        assertThat(state("READ-1")).isEqualTo("GREEN IMPROVED IMPROVED 54.34");
    }

    @Test
    void aMeasureWithoutReadingIsNotDue() {
        write("READ-2");
        assertThat(state("READ-2")).isEqualTo("NOT_DUE NO_COMPARISON NO_COMPARISON");
    }

    @Test
    void aPublishedReadingNeverChanges() {
        write("READ-3", Papers.reading("M-1", "R-1", 2021, "54.34"));
        assertThatThrownBy(() -> write("READ-3", Papers.reading("M-1", "R-1", 2021, "60")))
                .isInstanceOf(AlreadyPublished.class)
                .hasMessageContaining("record a correction")
                .hasMessageContaining("reading M-1/R-1, value: there is \"54.34\", sent was \"60\"");
        assertThatThrownBy(() -> db.write("UPDATE reading SET value = 60")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> owner.run("UPDATE reading SET value = 60")).hasMessageContaining("append-only");
        assertThatThrownBy(() -> owner.run("DELETE FROM reading")).hasMessageContaining("append-only");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        ReadingInput wrong = Papers.reading("M-1", "R-1", 2021, "54.34");
        write("READ-4", wrong);
        ReadingInput right = new ReadingInput(
                "M-1",
                "R-1A",
                wrong.period(),
                new BigDecimal("30"),
                null,
                null,
                null,
                null,
                false,
                "Wrong column",
                null,
                null,
                "R-1",
                null,
                null);
        write("READ-4", wrong, right);
        assertThat(state("READ-4")).isEqualTo("RED NO_COMPARISON NO_COMPARISON 30");
    }

    @Test
    void theSameFigureWithAnotherNumberOfZeroesIsTheSame() {
        write("READ-5", Papers.reading("M-1", "R-1", 2021, "54.3"));
        assertThat(writer.write(document("READ-5", Papers.reading("M-1", "R-1", 2021, "54.30"))))
                .extracting(Saved::outcome)
                .containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void aCorrectionOfNothingIsRefused() {
        ReadingInput reading = Papers.reading("M-9", "R-1", 2021, "1");
        assertThatThrownBy(() -> write("READ-6", reading))
                .isInstanceOf(UnknownReference.class)
                .hasMessageContaining("reading M-9/R-1, measure");
    }

    private void write(String ref, ReadingInput... readings) {
        writer.write(document(ref, readings));
    }

    private static Writer.Document document(String ref, ReadingInput... readings) {
        return new Writer.Document(
                Papers.plan(ref, PlanStatus.IN_FORCE),
                List.of(Papers.action("A-1")),
                List.of(Papers.measure("M-1", "A-1")),
                List.of(readings),
                List.of());
    }

    private String state(String plan) {
        return db.value(
                "SELECT concat_ws(' ', s.rating, s.travel_last_year, s.travel_last_period, r.value) FROM measure_state s"
                        + " JOIN plan p ON p.id = s.plan_id LEFT JOIN reading r ON r.id = s.latest_reading_id WHERE p.ref = ?",
                plan);
    }
}
