package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.dueregard.identity.Roles;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules for new updates, and that PostgreSQL holds them even when nobody asks the service. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class UpdateRulesTest {

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

    @ParameterizedTest(name = "{0} is refused at {1} as {2}")
    @CsvSource(delimiter = '|', textBlock = """
            {"progress": " "}                                                       | /progress         | missing
            {"date": "2021-09-16"}                                                  | /date             | in-the-future
            {"date": "2021-06-30"}                                                  | /date             | before-the-last
            {"lifecycle": "PAUSED", "lifecycleReason": "No hall"}                   | /nextSteps        | no-next-step
            {"lifecycle": "CANCELLED"}                                              | /lifecycleReason  | missing
            {"lifecycle": "COMPLETE", "evidence": [{"kind": "DOCUMENT", "title": "A"}]} | /completedOn  | missing
            {"lifecycle": "COMPLETE", "completedOn": "2021-09-01"}                  | /evidence         | missing
            {"completedOn": "2021-09-01"}                                           | /completedOn      | contradiction
            {"forecast": {"date": "2022-01-01"}}                                    | /forecast/reason  | missing
            {"forecast": {"reason": "No hall"}}                                     | /forecast/date    | missing
            {"officer": {"rating": "RED", "reason": "x", "reviewBy": "2021-12-01"}} | /nextSteps        | no-next-step
            {"officer": {"rating": "GREEN", "reason": "x"}}                         | /officer/reviewBy | missing
            {"officer": {"rating": "GREEN", "reason": "x", "reviewBy": "2021-09-15"}} | /officer/reviewBy | upside-down
            {"nextSteps": [{"owner": "Policy team"}]}                               | /nextSteps/0/text | missing
            {"evidence": [{"kind": "LINK", "title": "Report"}]}                     | /evidence/0/url   | missing
            {"evidence": [{"kind": "LINK", "title": "Report", "url": "ftp://x"}]}   | /evidence/0/url   | wrong-form
            {"evidence": [{"kind": "DOCUMENT"}]}                                    | /evidence/0/title | missing
            """)
    void anUpdateThatIsNotWholeIsSavedButNotHandedIn(String patch, String pointer, String code) {
        String plan = desk.plan(1, Papers.update("A-1", "U-OLD", LocalDate.of(2021, 7, 1)));
        Desk.Draft draft = Desk.begin(plan, "A-1", Desk.WHOLE);
        Response saved = draft.save(Desk::anna, patch);
        assertThat(saved.statusCode()).as(saved.asString()).isEqualTo(200);
        assertThat(saved.jsonPath().getList("problems.pointer")).containsExactly(pointer);
        Response refused = draft.ask(Desk::anna, "submission");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly(pointer);
        assertThat(refused.jsonPath().getList("errors.code")).containsExactly(code);
        assertThat(draft.state()).isEqualTo("DRAFT");
    }

    @Test
    void aPausedActionWithANextStepOfSomebodyByADayIsHandedIn() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        draft.save(Desk::anna, """
                {"lifecycle": "PAUSED", "lifecycleReason": "No hall",
                 "nextSteps": [{"text": "Find a hall", "owner": "Policy team", "due": "2021-10-01"}]}
                """);
        assertThat(draft.step(Desk::anna, "submission").state()).isEqualTo("SUBMITTED");
    }

    @Test
    void aReadingIsEvidenceEnough() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        draft.save(Desk::anna, """
                {"lifecycle": "COMPLETE", "completedOn": "2021-09-01",
                 "readings": [{"measure": "M-1", "reading": "R-1"}]}
                """);
        assertThat(draft.step(Desk::anna, "submission").state()).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"readings": [{"measure": "M-1", "reading": "R-9"}]}                                      | /readings/0
            {"readings": [{"measure": "M-9", "reading": "R-1"}]}                                      | /readings/0
            {"closedSteps": [{"step": "018f0000-0000-7000-8000-000000000000", "outcome": "DONE"}]}    | /closedSteps/0/step
            {"nextSteps": [{"text": "x", "carries": "018f0000-0000-7000-8000-000000000000"}]}         | /nextSteps/0/carries
            """)
    void whatIsNamedMustBeThere(String patch, String pointer) {
        Response answer = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE).save(Desk::anna, patch);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly(pointer);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly("unknown-reference");
    }

    @Test
    void nobodyReviewsWhatTheyWroteAnyOf() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        Supplier<RequestSpecification> both =
                () -> As.person("Carol", List.of(Roles.SERVICE_OFFICER, Roles.REVIEWER), List.of("POLICY"));
        draft.save(both, "{\"issues\": \"A word of mine\"}");
        draft.step(Desk::anna, "submission");
        Response refused = draft.ask(both, "acknowledgement");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.jsonPath().getString("detail")).contains("You wrote part of this update");
        assertThat(draft.step(Desk::head, "acknowledgement").state()).isEqualTo("ACKNOWLEDGED");
    }

    @Test
    void anActionHasOneUpdateOnItsWay() {
        String plan = desk.plan(1);
        Desk.Draft draft = Desk.begin(plan, "A-1", Desk.WHOLE);
        Response second =
                Desk.ben().contentType("application/json").post(Api.ROOT + "actions/A-1/updates?plan=" + plan);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.jsonPath().getString("detail")).contains(draft.ref(), "Anna", "DRAFT");
    }

    @Test
    void anUpdateOfAnotherServiceIsNotBegun() {
        String plan = desk.plan(1);
        assertThat(As.serviceOfficer("HOUSING")
                        .contentType("application/json")
                        .post(Api.ROOT + "actions/A-1/updates?plan=" + plan)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theNameOfAnAuthorStaysAsItWas() {
        Desk.Draft draft = Desk.published(desk.plan(1), "A-1");
        assertThat(Api.ok("actions/A-1/updates?plan=" + draft.plan()).getList("items.author"))
                .containsExactly("Anna");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT        | state = 'PUBLISHED', published_at = now()                                        | cannot become PUBLISHED from DRAFT
            DRAFT        | state = 'ACKNOWLEDGED', acknowledged_at = now(), reviewer_id = 'x', reviewer = 'X' | cannot become ACKNOWLEDGED from DRAFT
            DRAFT        | progress = '', state = 'SUBMITTED', submitted_at = now()                         | cannot become SUBMITTED: progress
            DRAFT        | lifecycle = 'PAUSED', lifecycle_reason = 'x', state = 'SUBMITTED', submitted_at = now() | cannot become SUBMITTED: next step
            DRAFT        | lifecycle = 'COMPLETE', completed_on = on_date, state = 'SUBMITTED', submitted_at = now() | cannot become SUBMITTED: evidence
            DRAFT        | state = 'SUBMITTED'                                                              | ck_progress_update_submitted
            DRAFT        | author = 'Somebody else'                                                         | never changes
            DRAFT        | writer_ids = '{}'                                                                | never changes
            SUBMITTED    | progress = 'Another'                                                             | cannot be edited
            SUBMITTED    | state = 'ACKNOWLEDGED'                                                           | ck_progress_update_acknowledged
            SUBMITTED    | state = 'ACKNOWLEDGED', acknowledged_at = now(), reviewer_id = author_id, reviewer = author | ck_progress_update_reviewer
            SUBMITTED    | state = 'RETURNED'                                                               | ck_progress_update_returned
            ACKNOWLEDGED | state = 'DRAFT'                                                                  | cannot become DRAFT from ACKNOWLEDGED
            ACKNOWLEDGED | state = 'PUBLISHED'                                                              | ck_progress_update_published
            PUBLISHED    | state = 'DRAFT', published_at = NULL                                             | never changes
            """)
    void plainSqlKeepsToTheRulesToo(UpdateState state, String change, String refusal) {
        Desk.Draft draft = desk.in(state);
        assertThatThrownBy(() -> db.write("UPDATE progress_update SET " + change + " WHERE ref = ?", draft.ref()))
                .hasMessageContaining(refusal);
    }

    @ParameterizedTest
    @CsvSource({"SUBMITTED", "ACKNOWLEDGED", "PUBLISHED"})
    void plainSqlAddsNothingToWhatIsOnItsWay(UpdateState state) {
        Desk.Draft draft = desk.in(state);
        assertThatThrownBy(() -> db.write(
                        "INSERT INTO next_step (update_id, text, ordinal)"
                                + " SELECT id, 'x', 9 FROM progress_update WHERE ref = ?",
                        draft.ref()))
                .hasMessageContaining("does not change");
        assertThatThrownBy(() -> db.write("DELETE FROM progress_update WHERE ref = ?", draft.ref()))
                .isInstanceOf(IllegalStateException.class);
    }
}
