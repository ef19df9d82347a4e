package org.dueregard.dashboard.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.dueregard.plan.PlanStatus;
import org.dueregard.progress.NextStepInput;
import org.dueregard.progress.UpdateInput;
import org.dueregard.testsupport.Change;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestProfile(OwnDatabase.class)
class SearchEntriesTest {

    @Inject
    Writer writer;

    @Inject
    Db db;

    @Test
    void anActionIsFoundByItsReferenceItsWordingAndItsPoints() {
        writer.write(Papers.document(Papers.plan("FIND-1", PlanStatus.IN_FORCE), Papers.action("CL-01")));
        assertThat(found("FIND-1", "CL-01")).containsExactly("CL-01");
        assertThat(found("FIND-1", "annual events")).containsExactly("CL-01");
        assertThat(found("FIND-1", "partner")).containsExactly("CL-01");
        assertThat(found("FIND-1", "nonsense")).isEmpty();
    }

    @Test
    void anActionIsFoundByWhatItsUpdatesSay() {
        UpdateInput update =
                update("U-1", Papers.update("CL-01", "U-1", Papers.POSITION).progress());
        writer.write(new Writer.Document(
                Papers.plan("FIND-2", PlanStatus.IN_FORCE),
                List.of(Papers.action("CL-01"), Papers.action("CL-02")),
                List.of(),
                List.of(),
                List.of(update)));
        assertThat(found("FIND-2", "autumn")).containsExactly("CL-01");
        assertThat(found("FIND-2", "volunteers")).containsExactly("CL-01");
        assertThat(found("FIND-2", "drummer")).containsExactly("CL-01");
    }

    @Test
    void whatDifferentUpdatesSayIsFoundTogetherButNoPhraseRunsFromOneIntoAnother() {
        writer.write(said("FIND-6", update("U-1", "Pupils met an otter"), update("U-2", "Beavers were seen")));
        assertThat(found("FIND-6", "otter beaver drummers")).containsExactly("CL-01");
        assertThat(found("FIND-6", "otter -beaver")).isEmpty();
        assertThat(found("FIND-6", "\"met an otter\"")).containsExactly("CL-01");
        assertThat(found("FIND-6", "\"otter beavers\"")).isEmpty();
        assertThat(found("FIND-6", "\"team beavers\"")).isEmpty();
        assertThat(found("FIND-6", "\"team pupils\"")).isEmpty();
    }

    @Test
    void whatIsPublishedLaterIsFoundAsWellAndNothingIsMadeAgainWithoutNeed() {
        UpdateInput first = update("U-1", "Pupils met an otter");
        writer.write(said("FIND-7", first));
        assertThat(found("FIND-7", "beaver")).isEmpty();
        writer.write(said("FIND-7", first, update("U-2", "Beavers were seen")));
        assertThat(found("FIND-7", "otter beaver")).containsExactly("CL-01");
        String made = made("FIND-7");
        writer.write(said("FIND-7", first, update("U-2", "Beavers were seen")));
        assertThat(made("FIND-7")).isEqualTo(made);
        assertThat(db.number("SELECT count(*) FROM search_source s JOIN plan p ON p.id = s.plan_id"
                        + " LEFT JOIN search_entry e USING (action_id) WHERE p.ref = 'FIND-7'"
                        + " AND e.document IS DISTINCT FROM search_document(s.plan_id, s.action_id, s.wording)"))
                .isZero();
    }

    @Test
    void otherWordingIsFoundInsteadOfTheOld() {
        writer.write(Papers.document(Papers.plan("FIND-3", PlanStatus.DRAFT), Papers.action("CL-01")));
        writer.write(Papers.document(
                Papers.plan("FIND-3", PlanStatus.DRAFT), Change.wording(Papers.action("CL-01"), "Train councillors")));
        assertThat(found("FIND-3", "training")).containsExactly("CL-01");
        assertThat(found("FIND-3", "annual")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                "annual report"            | CL-01, CL-02
                "report annual"            |
                annual -sessions           | CL-02
                sessions or nothing-at-all | CL-01
                -sessions                  | CL-02
                the                        |
                'quoted'                   |
                back\\slash                 |
                """)
    void aSearchStaysWithinItsPlan(String words, String expected) {
        for (String plan : List.of("FIND-4", "FIND-5")) {
            writer.write(Papers.document(
                    Papers.plan(plan, PlanStatus.DRAFT),
                    Change.wording(Papers.action("CL-01"), "The annual report on sessions"),
                    Change.wording(Papers.action("CL-02"), "An annual report")));
        }
        List<String> refs = expected == null ? List.of() : List.of(expected.split(", "));
        assertThat(found("FIND-4", words)).containsExactlyElementsOf(refs);
        assertThat(db.column(
                        "SELECT DISTINCT p.ref FROM search_entry e JOIN plan p ON p.id = e.plan_id WHERE e.document"
                                + " @@ search_query((SELECT id FROM plan WHERE ref = 'FIND-5'), ?)",
                        words))
                .isSubsetOf("FIND-5");
    }

    private static Writer.Document said(String plan, UpdateInput... updates) {
        return new Writer.Document(
                Papers.plan(plan, PlanStatus.IN_FORCE),
                List.of(Papers.action("CL-01"), Papers.action("CL-02")),
                List.of(),
                List.of(),
                List.of(updates));
    }

    private static UpdateInput update(String ref, String progress) {
        UpdateInput plain = Papers.update("CL-01", ref, Papers.POSITION);
        return new UpdateInput(
                plain.action(),
                plain.ref(),
                plain.date(),
                progress,
                plain.issues(),
                plain.lifecycle(),
                null,
                null,
                null,
                null,
                plain.author(),
                List.of(new NextStepInput("Recruit drummers", "Youth team", null)),
                List.of(),
                List.of(),
                null,
                null);
    }

    private String made(String plan) {
        return String.join(
                " ",
                db.column(
                        "SELECT e.xmin || ':' || e.ctid FROM search_entry e JOIN plan p ON p.id = e.plan_id"
                                + " WHERE p.ref = ? ORDER BY 1",
                        plan));
    }

    private List<String> found(String plan, String words) {
        return db.column(
                "SELECT DISTINCT a.ref FROM search_entry e JOIN action a ON a.id = e.action_id"
                        + " JOIN plan p ON p.id = e.plan_id"
                        + " WHERE p.ref = ? AND e.document @@ search_query(p.id, ?) ORDER BY a.ref",
                plan,
                words);
    }
}
