package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.dueregard.plan.DatedText;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.rag.Lifecycle;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody finds what they have to do, and a list costs the same however long it is. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class WorkListsTest {

    @Inject
    Desk desk;

    @Inject
    JsonRows rows;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void everybodyFindsWhatTheyHaveToDo() {
        String plan = desk.plan(5);
        Desk.Draft draft = Desk.begin(plan, "A-2", "");
        Desk.Draft submitted = Desk.submitted(plan, "A-3");
        Desk.Draft returned = Desk.submitted(plan, "A-4").step(Desk::head, "return");
        Desk.Draft acknowledged = Desk.acknowledged(plan, "A-5");
        JsonPath anna = work(Desk::anna, plan);
        assertThat(anna.getList("due.action.ref")).containsExactly("A-1");
        assertThat(anna.getList("drafts.ref")).containsExactly(draft.ref());
        assertThat(anna.getList("returned.ref")).containsExactly(returned.ref());
        assertThat(anna.getList("waiting.ref")).containsExactly(submitted.ref(), acknowledged.ref());
        assertThat(anna.getList("toReview")).isEmpty();
        JsonPath head = work(Desk::head, plan);
        assertThat(head.getList("toReview.ref")).containsExactly(submitted.ref());
        assertThat(head.getList("due")).isEmpty();
        JsonPath officer = work(Desk::officer, plan);
        assertThat(officer.getList("toPublish.ref")).containsExactly(acknowledged.ref());
        assertThat(officer.getList("toReview.ref")).containsExactly(submitted.ref());
        JsonPath stranger = work(() -> As.serviceOfficer("HOUSING"), plan);
        assertThat(stranger.getList("due")).isEmpty();
        assertThat(stranger.getList("waiting")).isEmpty();
    }

    @Test
    void anUpdateIsBegunAtTheAddressThatMyWorkGives() {
        String plan = desk.plan(1);
        String create = work(Desk::anna, plan).getString("due[0].links.create");
        assertThat(Desk.anna().contentType("application/json").post(create).statusCode())
                .isEqualTo(201);
    }

    @Test
    void nextStepsShowUpWhenTheyAreDue() {
        String plan = desk.plan(1, withSteps());
        assertThat(work(Desk::anna, plan).getList("nextSteps.text")).containsExactly("Overdue", "Soon");
        assertThat(work(Desk::anna, plan).getList("nextSteps.overdue")).containsExactly(true, false);
        assertThat(steps("open=true&plan=" + plan)).containsExactly("Overdue", "Soon", "Much later", "Some day");
        assertThat(steps("due=2021-09-15&plan=" + plan)).containsExactly("Overdue");
        assertThat(steps("open=false&plan=" + plan)).isEmpty();
        assertThat(steps("action=A-1&size=1&page=2&plan=" + plan)).containsExactly("Soon");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            state=DRAFT                  | A-1
            state=SUBMITTED,ACKNOWLEDGED | A-3,A-2
            action=A-2                   | A-2
            service=POLICY               | A-3,A-2,A-1
            author=Anna                  | A-3,A-2,A-1
            author=Nobody                | ''
            sort=action                  | A-1,A-2,A-3
            sort=-state,action           | A-3,A-2,A-1
            size=1&page=2                | A-2
            """)
    void theListIsNarrowedSortedAndPaged(String query, String actions) {
        String plan = desk.plan(3);
        clock.at(Desk.TODAY.atTime(8, 0).toInstant(java.time.ZoneOffset.UTC));
        Desk.begin(plan, "A-1", "");
        clock.at(Desk.TODAY.atTime(9, 0).toInstant(java.time.ZoneOffset.UTC));
        Desk.submitted(plan, "A-2");
        clock.at(Desk.TODAY.atTime(10, 0).toInstant(java.time.ZoneOffset.UTC));
        Desk.acknowledged(plan, "A-3");
        assertThat(Desk.anna()
                        .get(Api.ROOT + "updates?plan=" + plan + "&" + query)
                        .jsonPath()
                        .getList("items.action.ref", String.class))
                .containsExactlyElementsOf(actions.isEmpty() ? List.of() : List.of(actions.split(",", -1)));
    }

    @ParameterizedTest
    @CsvSource({"updates, 1", "work, 4", "next-steps, 1"})
    void aListCostsTheSameHoweverLongItIs(String address, int statements) {
        String few = desk.plan(1, withSteps());
        String many = desk.plan(12, withSteps());
        Desk.begin(few, "A-1", Desk.WHOLE);
        for (int number = 1; number <= 10; number++) {
            Desk.submitted(many, "A-" + number);
        }
        assertThat(cost(address, few)).isEqualTo(statements);
        assertThat(cost(address, many)).isEqualTo(statements);
    }

    @Test
    void anUnchangedAnswerIsNotSentAgainAndNeverKeptOnTheWay() {
        Desk.Draft draft = desk.in(UpdateState.DRAFT);
        Response first = Desk.anna().get(draft.address(""));
        assertThat(first.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(Desk.anna()
                        .header("If-None-Match", first.getHeader("ETag"))
                        .get(draft.address(""))
                        .statusCode())
                .isEqualTo(304);
        assertThat(Desk.officer()
                        .header("If-None-Match", first.getHeader("ETag"))
                        .get(draft.address(""))
                        .statusCode())
                .as("the same to the officer, who may do the same with it")
                .isEqualTo(304);
        assertThat(Desk.head()
                        .header("If-None-Match", first.getHeader("ETag"))
                        .get(draft.address(""))
                        .statusCode())
                .as("other abilities make another answer")
                .isEqualTo(200);
    }

    private long cost(String address, String plan) {
        long before = rows.statements();
        assertThat(Desk.officer().get(Api.ROOT + address + "?plan=" + plan).statusCode())
                .isEqualTo(200);
        return rows.statements() - before;
    }

    private static JsonPath work(Supplier<RequestSpecification> who, String plan) {
        return who.get()
                .get(Api.ROOT + "work?plan=" + plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> steps(String query) {
        return Desk.anna()
                .get(Api.ROOT + "next-steps?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.text");
    }

    private static UpdateInput withSteps() {
        return new UpdateInput(
                "A-1",
                "U-OLD",
                LocalDate.of(2021, 7, 1),
                "Going on.",
                null,
                Lifecycle.IN_PROGRESS,
                null,
                null,
                null,
                null,
                "Policy team",
                List.of(
                        new NextStepInput("Some day", null, null),
                        new NextStepInput("Much later", "Policy team", DatedText.on(LocalDate.of(2022, 1, 1))),
                        new NextStepInput("Soon", "Policy team", DatedText.on(LocalDate.of(2021, 10, 1))),
                        new NextStepInput("Overdue", "Policy team", DatedText.on(LocalDate.of(2021, 9, 1)))),
                List.of(),
                List.of(),
                null,
                null);
    }
}
