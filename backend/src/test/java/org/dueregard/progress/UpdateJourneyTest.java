package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.DatedText;
import org.dueregard.rag.Lifecycle;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An update on its way from the first word to the public page. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class UpdateJourneyTest {

    @Inject
    Desk desk;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void anUpdateGoesFromDraftToThePublicPage() {
        String plan = desk.plan(1);
        Desk.Draft draft = Desk.begin(plan, "A-1", "");
        assertThat(draft.json().getList("problems.pointer")).containsExactly("/progress");
        assertThat(draft.save(Desk::anna, Desk.WHOLE).statusCode()).isEqualTo(200);
        draft.step(Desk::anna, "submission").step(Desk::head, "acknowledgement").step(Desk::officer, "publication");
        assertThat(draft.json().getMap("head"))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("author", "Anna")
                .containsEntry("reviewer", "Head of service")
                .containsEntry("date", Desk.TODAY.toString());
        JsonPath page = Api.ok("actions/A-1?plan=" + plan);
        assertThat(page.getList("updates.ref")).containsExactly(draft.ref());
        assertThat(page.getString("lifecycle")).isEqualTo("IN_PROGRESS");
        assertThat(page.getString("freshness")).isEqualTo("CURRENT");
    }

    @Test
    void aDraftBeginsWithWhatStands() {
        String plan = desk.plan(1, paused());
        JsonPath draft = Desk.begin(plan, "A-1", "").json();
        assertThat(draft.getString("fields.lifecycle")).isEqualTo("PAUSED");
        assertThat(draft.getString("fields.lifecycleReason")).isEqualTo("No hall");
        assertThat(draft.getString("fields.forecast.date")).isEqualTo("2021-10-30");
        assertThat(draft.getString("fields.progress")).isNull();
        assertThat(draft.getString("fields.date")).isEqualTo(Desk.TODAY.toString());
        assertThat(draft.getList("fields.nextSteps.text")).containsExactly("Find another hall", "Tell partners");
        assertThat(draft.getList("fields.nextSteps.carries")).isEqualTo(draft.getList("openSteps.id"));
        assertThat(draft.getString("previous.ref")).isEqualTo("U-OLD");
        assertThat(draft.getString("previous.fields.progress")).isEqualTo("Waiting.");
    }

    @Test
    void whatIsSentGoesBeforeWhatIsPrefilled() {
        String plan = desk.plan(1, paused());
        JsonPath draft = Desk.begin(
                        plan, "A-1", "{\"lifecycle\": \"IN_PROGRESS\", \"lifecycleReason\": null, \"nextSteps\": []}")
                .json();
        assertThat(draft.getString("fields.lifecycle")).isEqualTo("IN_PROGRESS");
        assertThat(draft.getString("fields.lifecycleReason")).isNull();
        assertThat(draft.getList("fields.nextSteps")).isEmpty();
        assertThat(draft.getString("fields.forecast.date")).isEqualTo("2021-10-30");
    }

    @Test
    void aDraftShowsHowTheActionWouldBeRated() {
        String plan = desk.plan(1);
        Desk.Draft draft = Desk.begin(plan, "A-1", Desk.WHOLE);
        assertThat(draft.json().getString("preview.computed.rule")).isEqualTo("A14");
        Response paused = draft.save(Desk::anna, "{\"lifecycle\": \"PAUSED\", \"lifecycleReason\": \"No hall\"}");
        assertThat(paused.jsonPath().getString("preview.rating")).isEqualTo("AMBER");
        assertThat(paused.jsonPath().getString("preview.explanation"))
                .isEqualTo("Paused since 15 September 2021: No hall");
        assertThat(Api.ok("actions/A-1?plan=" + plan).getString("rating")).isEqualTo("NOT_RATED");
    }

    @Test
    void whatThePreviewSaidIsWhatThePublicationMakes() {
        String plan = desk.plan(1);
        Desk.Draft draft = Desk.begin(
                plan,
                "A-1",
                "{\"progress\": \"Late.\", \"lifecycle\": \"IN_PROGRESS\","
                        + " \"forecast\": {\"date\": \"2022-03-01\", \"reason\": \"No hall\"}}");
        String said = draft.json().getString("preview.explanation");
        draft.step(Desk::anna, "submission").step(Desk::head, "acknowledgement").step(Desk::officer, "publication");
        assertThat(Api.ok("actions/A-1?plan=" + plan).getString("explanation")).isEqualTo(said);
    }

    @Test
    void aReturnedUpdateComesBackWithItsReasonAndIsHandedInAgain() {
        Desk.Draft draft = Desk.submitted(desk.plan(1), "A-1").step(Desk::head, "return");
        assertThat(draft.json().getString("head.returnedReason")).isEqualTo("Say who came");
        assertThat(draft.json().getString("head.reviewer")).isEqualTo("Head of service");
        assertThat(draft.save(Desk::anna, "{\"progress\": \"The event was held for 300.\"}")
                        .statusCode())
                .isEqualTo(200);
        draft.step(Desk::anna, "submission").step(Desk::head, "acknowledgement");
        assertThat(draft.state()).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void stepsAreCarriedOnOrClosedByTheNextUpdate() {
        String plan = desk.plan(1, paused());
        Desk.Draft draft = Desk.begin(plan, "A-1", "");
        List<String> open = draft.json().getList("openSteps.id");
        draft.save(Desk::anna, """
                {"progress": "Hall found.", "lifecycle": "IN_PROGRESS", "lifecycleReason": null,
                 "closedSteps": [{"step": "%s", "outcome": "DONE", "note": "The town hall"}],
                 "nextSteps": [{"text": "Tell all partners", "owner": "Policy team", "due": "2021-10-01", "carries": "%s"}]}
                """.formatted(open.get(0), open.get(1)));
        assertThat(steps(plan, "open=true")).containsExactly("Find another hall", "Tell partners");
        draft.step(Desk::anna, "submission").step(Desk::head, "acknowledgement").step(Desk::officer, "publication");
        assertThat(steps(plan, "open=true")).containsExactly("Tell all partners");
        JsonPath closed = Desk.head()
                .get(Api.ROOT + "next-steps?open=false&plan=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(closed.getList("items.outcome")).containsExactlyInAnyOrder("DONE", "CARRIED");
        assertThat(closed.getList("items.closedBy")).containsOnly(draft.ref());
        assertThat(Desk.begin(plan, "A-1", "").json().getList("fields.nextSteps.text"))
                .containsExactly("Tell all partners");
    }

    @Test
    void aCorrectionNamesWhatItCorrectsAndTakesItsPlace() {
        String plan = desk.plan(1);
        Desk.Draft wrong = Desk.published(plan, "A-1");
        Response answer = Desk.anna().post(wrong.address("correction"));
        assertThat(answer.statusCode()).isEqualTo(201);
        Desk.Draft correction = new Desk.Draft(plan, answer.jsonPath().getString("head.ref"));
        assertThat(answer.jsonPath().getString("head.corrects")).isEqualTo(wrong.ref());
        assertThat(answer.jsonPath().getString("fields.progress")).isEqualTo("The event was held.");
        correction.save(Desk::anna, "{\"progress\": \"The event was not held.\"}");
        correction
                .step(Desk::anna, "submission")
                .step(Desk::head, "acknowledgement")
                .step(Desk::officer, "publication");
        JsonPath page = Api.ok("actions/A-1?plan=" + plan);
        assertThat(page.getList("updates.corrects")).contains(wrong.ref());
        assertThat(page.getString("updates[0].progress")).isEqualTo("The event was not held.");
        assertThat(Desk.anna().post(wrong.address("correction")).statusCode()).isEqualTo(409);
        assertThat(Desk.anna().post(correction.address("correction")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void aPublishedUpdateIsNeverEdited() {
        Desk.Draft published = Desk.published(desk.plan(1), "A-1");
        assertThat(published.save(Desk::anna, "{\"progress\": \"x\"}").statusCode())
                .isEqualTo(409);
        assertThat(Desk.officer()
                        .header("If-Match", published.etag())
                        .delete(published.address(""))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void everyStepSaysWhoAndWhyInTheTrail() {
        Desk.Draft draft = Desk.submitted(desk.plan(1), "A-1").step(Desk::head, "return");
        assertThat(db.column(
                        "SELECT c.actor || ': ' || c.reason || ' ' || (c.after ->> 'state') FROM audit.change c"
                                + " WHERE c.table_name = 'progress_update' AND c.after ->> 'ref' = ? ORDER BY c.id",
                        draft.ref()))
                .containsExactly(
                        "Anna: Begin update %s DRAFT".formatted(draft.ref()),
                        "Anna: Submit update %s SUBMITTED".formatted(draft.ref()),
                        "Head of service: Say who came RETURNED");
    }

    @Test
    void savingNothingNewLeavesNoTrace() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        String etag = draft.save(Desk::anna, "{}").getHeader("ETag");
        assertThat(draft.save(Desk::anna, Desk.WHOLE).getHeader("ETag")).isEqualTo(etag);
        assertThat(draft.json().getInt("head.version")).isEqualTo(0);
    }

    private static List<String> steps(String plan, String filter) {
        return Desk.head()
                .get(Api.ROOT + "next-steps?" + filter + "&plan=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.text");
    }

    private static UpdateInput paused() {
        return new UpdateInput(
                "A-1",
                "U-OLD",
                LocalDate.of(2021, 7, 1),
                "Waiting.",
                null,
                Lifecycle.PAUSED,
                "No hall",
                null,
                new ForecastInput(LocalDate.of(2021, 10, 30), "The hall was closed"),
                null,
                "Policy team",
                List.of(
                        new NextStepInput("Find another hall", "Policy team", DatedText.on(LocalDate.of(2021, 9, 1))),
                        new NextStepInput("Tell partners", null, null)),
                List.of(),
                List.of(),
                Papers.cite("2"),
                null);
    }
}
