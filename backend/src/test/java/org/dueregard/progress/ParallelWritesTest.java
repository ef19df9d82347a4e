package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Real requests at the same time: one of them comes first, the others are told, and nothing is lost or done twice. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ParallelWritesTest {

    private static final int ROUNDS = 3;
    private static final int RETRIES = 8;

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

    @RepeatedTest(ROUNDS)
    void twoWhoSaveTheSameDraftLoseNothing() throws Exception {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        String etag = draft.etag();
        List<Response> answers = together(
                () -> draft.save(Desk::anna, etag, "{\"progress\": \"Anna's words\"}"),
                () -> draft.save(Desk::ben, etag, "{\"progress\": \"Ben's words\"}"));
        assertThat(statuses(answers)).containsExactly(200, 412);
        Response first = with(answers, 200);
        Response second = with(answers, 412);
        assertThat(second.jsonPath().getString("current.fields.progress"))
                .isEqualTo(first.jsonPath().getString("fields.progress"));
        assertThat(draft.save(Desk::ben, second.getHeader("ETag"), "{\"progress\": \"The words of both\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(db.column(
                        "SELECT c.after ->> 'progress' FROM audit.change c WHERE c.table_name = 'progress_update'"
                                + " AND c.after ->> 'ref' = ? ORDER BY c.id",
                        draft.ref()))
                .containsExactly(
                        "The event was held.", first.jsonPath().getString("fields.progress"), "The words of both");
    }

    @RepeatedTest(ROUNDS)
    void twoWhoBeginAnUpdateOfTheSameActionShareOne() throws Exception {
        String plan = desk.plan(1);
        String address = Api.ROOT + "actions/A-1/updates?plan=" + plan;
        List<Response> answers = together(
                () -> Desk.anna().contentType("application/json").post(address),
                () -> Desk.ben().contentType("application/json").post(address));
        assertThat(statuses(answers)).containsExactly(201, 409);
    }

    @RepeatedTest(ROUNDS)
    void twoWhoPublishTheSameUpdatePublishItOnce() throws Exception {
        Desk.Draft draft = desk.in(UpdateState.ACKNOWLEDGED);
        String etag = draft.etag();
        List<Response> answers = together(
                () -> draft.ask(Desk::officer, "publication", etag),
                () -> draft.ask(Desk::officer, "publication", etag));
        assertThat(statuses(answers)).containsExactly(200, 412);
        assertThat(with(answers, 412).jsonPath().getString("current.head.state"))
                .isEqualTo("PUBLISHED");
        assertThat(Api.ok("actions/A-1/updates?plan=" + draft.plan()).getInt("total"))
                .isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void aBulkPublicationAndAReturnDoNotMix() throws Exception {
        String plan = desk.plan(3);
        List<Desk.Draft> drafts =
                List.of(Desk.acknowledged(plan, "A-1"), Desk.acknowledged(plan, "A-2"), Desk.acknowledged(plan, "A-3"));
        String body = BulkTest.body(drafts);
        String etag = drafts.get(1).etag();
        List<Response> answers = together(
                () -> Desk.officer()
                        .contentType("application/json")
                        .body(body)
                        .post(Api.ROOT + "publications?plan=" + plan),
                () -> drafts.get(1).ask(Desk::head, "return", etag));
        int published = answers.get(0).statusCode();
        assertThat(published).isIn(200, 409);
        assertThat(answers.get(1).statusCode()).isEqualTo(published == 200 ? 412 : 200);
        assertThat(Api.ok("actions?plan=" + plan + "&lifecycle=IN_PROGRESS").getInt("total"))
                .isEqualTo(published == 200 ? 3 : 0);
    }

    @RepeatedTest(ROUNDS)
    void aRequestThatIsSentManyTimesAtOnceIsDoneOnce() throws Exception {
        String plan = desk.plan(1);
        List<Callable<Response>> retries = Collections.nCopies(
                RETRIES,
                () -> Desk.anna()
                        .header("Idempotency-Key", plan)
                        .contentType("application/json")
                        .body(Desk.WHOLE)
                        .post(Api.ROOT + "actions/A-1/updates?plan=" + plan));
        List<Response> answers = together(retries);
        assertThat(statuses(answers)).containsOnly(201);
        assertThat(answers.stream().map(Response::asString).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.getHeader("ETag")).distinct())
                .hasSize(1);
        assertThat(db.number(
                        "SELECT count(*) FROM progress_update u JOIN plan p ON p.id = u.plan_id WHERE p.ref = ?", plan))
                .isEqualTo(1);
    }

    @RepeatedTest(ROUNDS)
    void manyWhoPublishDifferentUpdatesOfAPlanAllDo() throws Exception {
        String plan = desk.plan(4);
        List<Callable<Response>> publications = new ArrayList<>();
        for (String action : List.of("A-1", "A-2", "A-3", "A-4")) {
            Desk.Draft draft = Desk.acknowledged(plan, action);
            String etag = draft.etag();
            publications.add(() -> draft.ask(Desk::officer, "publication", etag));
        }
        assertThat(statuses(together(publications))).containsOnly(200);
        assertThat(Api.ok("actions?plan=" + plan + "&lifecycle=IN_PROGRESS").getInt("total"))
                .isEqualTo(4);
    }

    private static List<Response> together(Callable<Response> one, Callable<Response> other) throws Exception {
        return together(List.of(one, other));
    }

    private static List<Response> together(List<Callable<Response>> requests) throws Exception {
        List<Response> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<Response> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    private static List<Integer> statuses(List<Response> answers) {
        return answers.stream().map(Response::statusCode).sorted().toList();
    }

    private static Response with(List<Response> answers, int status) {
        return answers.stream()
                .filter(answer -> answer.statusCode() == status)
                .findFirst()
                .orElseThrow();
    }
}
