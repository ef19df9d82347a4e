package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.AlreadyPublished;
import org.dueregard.plan.DatedText;
import org.dueregard.plan.Difference;
import org.dueregard.plan.OfficerInput;
import org.dueregard.plan.PlanStatus;
import org.dueregard.plan.UnknownReference;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class PublishedUpdateTest {

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Test
    void anImportedUpdateIsPublishedAtOnceWithAllThatHangsOnIt() {
        write("UPD-1", full("U-1", "Done"));
        assertThat(db.value("SELECT concat_ws(' ', u.state, u.origin, u.published_at IS NOT NULL,"
                        + " (SELECT count(*) FROM next_step WHERE update_id = u.id),"
                        + " (SELECT count(*) FROM evidence WHERE update_id = u.id),"
                        + " (SELECT count(*) FROM update_reading WHERE update_id = u.id))"
                        + " FROM progress_update u JOIN plan p ON p.id = u.plan_id WHERE p.ref = 'UPD-1'"))
                .isEqualTo("PUBLISHED IMPORTED t 2 1 1");
        assertThat(db.value("SELECT s.evidence || ' ' || s.rating_source FROM action_state s"
                        + " JOIN plan p ON p.id = s.plan_id WHERE p.ref = 'UPD-1'"))
                .isEqualTo("MEASURED OFFICER");
    }

    @Test
    void aPublishedUpdateNeverChanges() {
        write("UPD-2", full("U-1", "Done"));
        write("UPD-2", full("U-1", "Done"));
        assertThatThrownBy(() -> write("UPD-2", full("U-1", "Not done")))
                .isInstanceOf(AlreadyPublished.class)
                .hasMessageContaining("record a correction")
                .hasMessageContaining("update U-1, progress: there is \"Done\", sent was \"Not done\"");
    }

    @Test
    void nothingThatHangsOnAPublishedUpdateChanges() {
        write("UPD-3", full("U-1", "Done"));
        assertThatThrownBy(() -> write("UPD-3", Papers.update("A-1", "U-1", Papers.POSITION)))
                .isInstanceOfSatisfying(
                        AlreadyPublished.class,
                        refused -> assertThat(refused.differences())
                                .extracting(Difference::field)
                                .contains("nextSteps", "evidence", "readings", "officer", "forecast"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE progress_update SET progress = 'x'",
                "DELETE FROM progress_update",
                "UPDATE next_step SET text = 'x'",
                "DELETE FROM next_step",
                "UPDATE evidence SET title = 'x'",
                "DELETE FROM evidence",
                "DELETE FROM update_reading"
            })
    void notEvenPlainSqlChangesWhatIsPublished(String sql) {
        write("UPD-4", full("U-1", "Done"));
        assertThatThrownBy(() -> db.write(sql)).hasMessageContaining("record a correction");
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrects() {
        write("UPD-5", full("U-1", "Done"));
        write("UPD-5", full("U-1", "Done"), correction("U-2", "U-1"));
        assertThat(db.value("SELECT s.lifecycle || ' ' || s.rating_source || ' ' || u.ref FROM action_state s"
                        + " JOIN plan p ON p.id = s.plan_id JOIN progress_update u ON u.id = s.latest_update_id"
                        + " WHERE p.ref = 'UPD-5'"))
                .isEqualTo("PAUSED COMPUTED U-2");
    }

    @Test
    void whatReadersAreShownIsPutTogetherWhenAnUpdateIsPublishedAndIsWhatTheRecordSays() {
        write("UPD-8", full("U-1", "Done"));
        write("UPD-8", full("U-1", "Done"), correction("U-2", "U-1"));
        assertThat(db.number("SELECT count(*) FROM published_update")).isPositive();
        assertThat(db.number("SELECT count(*) FROM (TABLE update_as_published EXCEPT TABLE published_update)"))
                .isZero();
        assertThat(db.number("SELECT count(*) FROM (TABLE published_update EXCEPT TABLE update_as_published)"))
                .isZero();
    }

    @Test
    void whenThePaperIsGivenABetterTitleWhatCitesItSaysSo() {
        write("UPD-9", full("U-1", "Done"));
        db.write(
                "UPDATE source_document SET title = 'Mended' WHERE plan_id = (SELECT id FROM plan WHERE ref = 'UPD-9')");
        assertThat(db.number("SELECT count(*) FROM (TABLE update_as_published EXCEPT TABLE published_update)"))
                .isZero();
        assertThat(db.value("SELECT (('{' || b.body)::json -> 'source') ->> 'title' FROM published_update b"
                        + " JOIN progress_update u ON u.id = b.update_id JOIN plan p ON p.id = u.plan_id"
                        + " WHERE p.ref = 'UPD-9'"))
                .isEqualTo("Mended");
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertThatThrownBy(() -> write("UPD-6", Papers.update("A-9", "U-1", Papers.POSITION)))
                .isInstanceOf(UnknownReference.class)
                .hasMessageContaining("update U-1, action: there is nothing, sent was \"A-9\"");
        assertThatThrownBy(() -> write("UPD-6", correction("U-2", "U-1")))
                .isInstanceOf(UnknownReference.class)
                .hasMessageContaining("update U-2, corrects");
    }

    @Test
    void theReferenceOfAnUpdateIsNotTakenTwice() {
        write("UPD-7", Papers.update("A-1", "U-1", Papers.POSITION));
        assertThatThrownBy(() -> write("UPD-7", Papers.update("A-2", "U-1", Papers.POSITION)))
                .isInstanceOf(AlreadyPublished.class)
                .hasMessageContaining("update U-1, action: there is \"A-1\", sent was \"A-2\"");
    }

    private void write(String ref, UpdateInput... updates) {
        writer.write(new Writer.Document(
                Papers.plan(ref, PlanStatus.IN_FORCE),
                List.of(Papers.action("A-1"), Papers.action("A-2")),
                List.of(Papers.measure("M-1", "A-1")),
                List.of(Papers.reading("M-1", "R-1", 2021, "54.34")),
                List.of(updates)));
    }

    private static UpdateInput full(String ref, String progress) {
        return new UpdateInput(
                "A-1",
                ref,
                Papers.POSITION,
                progress,
                null,
                Lifecycle.IN_PROGRESS,
                null,
                null,
                new ForecastInput(LocalDate.of(2021, 10, 30), "The hall was closed"),
                new OfficerInput(Rating.AMBER, "Head of Policy", "Few volunteers", LocalDate.of(2022, 1, 1)),
                "Policy team",
                List.of(
                        new NextStepInput("Find another hall", "Policy team", DatedText.on(LocalDate.of(2021, 12, 1))),
                        new NextStepInput("Tell partners", null, null)),
                List.of(new EvidenceInput(EvidenceKind.LINK, "Report", "https://example.gov.uk/report")),
                List.of(new ReadingRef("M-1", "R-1")),
                Papers.cite("2"),
                null);
    }

    private static UpdateInput correction(String ref, String corrects) {
        return new UpdateInput(
                "A-1",
                ref,
                Papers.POSITION,
                "It was not done.",
                null,
                Lifecycle.PAUSED,
                "No hall",
                null,
                null,
                null,
                "Policy team",
                List.of(),
                List.of(),
                List.of(),
                null,
                corrects);
    }
}
