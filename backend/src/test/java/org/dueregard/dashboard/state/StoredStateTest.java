package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dueregard.progress.UpdateInput;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class StoredStateTest {

    private static final String LINES =
            "SELECT concat_ws(' | ', a.ref, s.lifecycle, coalesce(s.completed_on::text, ''), s.band, s.rating, s.rating_source,"
                    + " s.explanation, s.computed_rule, s.computed_sentence, s.officer_expired::text, s.freshness, s.evidence,"
                    + " coalesce(s.forecast_date::text, ''), coalesce(u.ref, ''), coalesce(s.previous_band, ''))"
                    + " FROM action_state s JOIN action a ON a.id = s.action_id JOIN plan p ON p.id = s.plan_id"
                    + " LEFT JOIN progress_update u ON u.id = s.latest_update_id WHERE p.ref = ? ORDER BY a.ordinal";

    @Inject
    Writer writer;

    @Inject
    Db db;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theStoredStateIsWhatTheRatingEngineSays(long seed) {
        String ref = "STATE-" + seed;
        Writer.Document document = RandomPlan.of(ref, seed, 60);
        writer.write(document);
        assertThat(db.column(LINES, ref)).containsExactlyElementsOf(expected(document));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void itDoesNotMatterInHowManyStepsItWasWritten(long seed) {
        String ref = "STEPS-" + seed;
        Writer.Document document = RandomPlan.of(ref, seed, 40);
        for (int part = 0; part <= 2; part++) {
            writer.write(new Writer.Document(
                    document.plan(),
                    document.actions(),
                    document.measures(),
                    document.readings(),
                    document.updates().subList(0, part * document.updates().size() / 2)));
        }
        assertThat(db.column(LINES, ref)).containsExactlyElementsOf(expected(document));
    }

    private static List<String> expected(Writer.Document document) {
        LocalDate previousDay = document.updates().stream()
                .map(UpdateInput::date)
                .filter(day -> day.isBefore(Papers.POSITION))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Oracle now = new Oracle(document, Papers.POSITION);
        Oracle then = new Oracle(document, previousDay);
        return document.actions().stream()
                .map(action -> now.line(action, then.band(action)))
                .toList();
    }
}
