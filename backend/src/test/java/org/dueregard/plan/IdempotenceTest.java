package org.dueregard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotenceTest {

    @Inject
    Writer writer;

    private static Writer.Document document(String ref) {
        return new Writer.Document(
                Papers.plan(ref, PlanStatus.IN_FORCE),
                List.of(Papers.action("A-1"), Papers.action("A-2")),
                List.of(Papers.measure("M-1", "A-1")),
                List.of(Papers.reading("M-1", "R-1", 2021, "54.34")),
                List.of(Papers.update("A-1", "U-1", Papers.POSITION)));
    }

    @Test
    void theSamePlanTwiceChangesNothing() {
        Set<Outcome> first = outcomes(writer.write(document("IDEM-1")));
        assertThat(first).containsExactly(Outcome.CREATED);
        Set<Outcome> second = outcomes(writer.write(document("IDEM-1")));
        assertThat(second).containsExactly(Outcome.UNCHANGED);
    }

    private static Set<Outcome> outcomes(List<Saved> saved) {
        return saved.stream().map(Saved::outcome).collect(Collectors.toSet());
    }
}
