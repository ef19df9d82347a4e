package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class IdempotenceTest {

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Test
    void theSamePlanTwiceWritesNothing() {
        assertThat(outcomes(writer.write(document("IDEM-1")))).containsExactly(Outcome.CREATED);
        long audited = db.number("SELECT count(*) FROM audit.change");
        long stamp = stamp("IDEM-1");

        assertThat(outcomes(writer.write(document("IDEM-1")))).containsExactly(Outcome.UNCHANGED);

        assertThat(db.number("SELECT count(*) FROM audit.change")).isEqualTo(audited);
        assertThat(stamp("IDEM-1")).isEqualTo(stamp);
    }

    @Test
    void aNewPlanIsWrittenOnceWithoutSecondThoughts() {
        writer.write(document("IDEM-2"));
        assertThat(db.column("SELECT DISTINCT table_name FROM audit.change WHERE operation <> 'INSERT'"
                        + " AND (before ->> 'plan_id')::uuid = (SELECT id FROM plan WHERE ref = 'IDEM-2')"))
                .isEmpty();
        assertThat(db.value("SELECT version FROM plan WHERE ref = 'IDEM-2'")).isEqualTo("0");
    }

    @Test
    void onlyWhatDiffersIsWritten() {
        writer.write(document("IDEM-3"));
        List<Saved> saved = writer.write(new Writer.Document(
                Papers.plan("IDEM-3", PlanStatus.IN_FORCE),
                document("IDEM-3").actions(),
                List.of(Papers.measure("IDEM-3-M", "IDEM-3-A2")),
                document("IDEM-3").readings(),
                List.of(
                        Papers.update("IDEM-3-A1", "IDEM-3-U", Papers.POSITION),
                        Papers.update("IDEM-3-A2", "IDEM-3-V", Papers.POSITION))));
        assertThat(saved.stream().filter(one -> one.outcome() != Outcome.UNCHANGED))
                .containsExactlyInAnyOrder(
                        new Saved("measure", "IDEM-3-M", Outcome.CHANGED),
                        new Saved("update", "IDEM-3-V", Outcome.CREATED));
        // Which action a measure judges is stored elsewhere, and still whoever edits the measure is to be told.
        assertThat(db.value("SELECT version FROM measure WHERE ref = 'IDEM-3-M'"))
                .isEqualTo("1");
    }

    private long stamp(String ref) {
        return db.number("SELECT s.stamp FROM plan_stamp s JOIN plan p ON p.id = s.plan_id WHERE p.ref = ?", ref);
    }

    private static Writer.Document document(String ref) {
        return new Writer.Document(
                Papers.plan(ref, PlanStatus.IN_FORCE),
                List.of(Papers.action(ref + "-A1"), Papers.action(ref + "-A2")),
                List.of(Papers.measure(ref + "-M", ref + "-A1")),
                List.of(Papers.reading(ref + "-M", "R-1", 2021, "54.34")),
                List.of(Papers.update(ref + "-A1", ref + "-U", Papers.POSITION)));
    }

    private static Set<Outcome> outcomes(List<Saved> saved) {
        // The body and its service are the same in every test.
        return saved.stream()
                .filter(one -> !Set.of("organisation", "service").contains(one.kind()))
                .map(Saved::outcome)
                .collect(Collectors.toSet());
    }
}
