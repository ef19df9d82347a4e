package org.dueregard.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that is not right is refused in words that say what and where, and nothing is written. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class BadBodiesTest {

    @Inject
    Desk desk;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"progres": "x"}                                | /progres           | unknown-field
            {"progress": 7}                                 | /progress          | wrong-type
            {"progress": ["x"]}                             | /progress          | wrong-type
            {"date": "15 September 2021"}                   | /date              | wrong-form
            {"date": "2021-02-30"}                          | /date              | wrong-form
            {"lifecycle": "FINISHED"}                       | /lifecycle         | unknown-value
            {"nextSteps": {"text": "x"}}                    | /nextSteps         | wrong-type
            {"nextSteps": [{"text": "x", "who": "me"}]}     | /nextSteps/0/who   | unknown-field
            {"nextSteps": [{"carries": "the first one"}]}   | /nextSteps/0/carries | wrong-form
            {"officer": {"rating": "PURPLE"}}               | /officer/rating    | unknown-value
            {"evidence": [{"title": "x"}]}                  | /evidence/0/kind   | missing
            {"readings": [{"measure": "?", "reading": "R"}]} | /readings/0/measure | wrong-form
            {"progress": "a\\u0000b"}                       | /progress          | characters
            {"progress": "a\\ud800b"}                       | /progress          | characters
            []                                              | ``                 | wrong-type
            "progress"                                      | ``                 | wrong-type
            null                                            | ``                 | wrong-type
            {"progress": "x"                                | ``                 | malformed
            {"progress": "x", "progress": "y"}              | ``                 | malformed
            {} {}                                           | ``                 | malformed
            """)
    void aFieldThatIsNotRightIsNamedWithItsPlace(String patch, String pointer, String code) {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        Response answer = draft.save(Desk::anna, patch);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/invalid-body");
        assertThat(answer.jsonPath().getList("errors.pointer")).containsExactly(pointer);
        assertThat(answer.jsonPath().getList("errors.code")).containsExactly(code);
        assertThat(draft.json().getInt("head.version")).isZero();
    }

    @Test
    void whatIsTooLongIsToldWithItsLimit() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        Response answer = draft.save(Desk::anna, "{\"progress\": \"%s\"}".formatted("x".repeat(10_001)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].message"))
                .isEqualTo("progress must not be longer than 10000 characters, and has 10001");
    }

    @Test
    void everythingThatIsWrongIsToldTogether() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        Response answer = draft.save(Desk::anna, "{\"a\": 1, \"progress\": 2, \"lifecycle\": \"x\"}");
        assertThat(answer.jsonPath().getList("errors.pointer"))
                .containsExactlyInAnyOrder("/a", "/progress", "/lifecycle");
    }

    @Test
    void malformedJsonIsToldWithLineAndColumn() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        Response answer = draft.save(Desk::anna, "{\n  \"progress\": nonsense\n}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("errors[0].message"))
                .startsWith("The body is not well-formed JSON")
                .contains("line 2, column ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "W/3", "\"3", "three"})
    void anIfMatchThatIsNoTagIsRefused(String header) {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        assertThat(draft.save(Desk::anna, header, "{}").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"0\"", "\"nonsense\"", "\"99999999999\""})
    void anIfMatchOfAnotherStateIsStale(String header) {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        assertThat(draft.save(Desk::anna, header, "{}").statusCode()).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "\"7\", \"0\""})
    void theVersionAloneIsEnough(String header) {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        assertThat(draft.save(Desk::anna, header, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodySavesWhateverIsThere() {
        Desk.Draft draft = Desk.begin(desk.plan(1), "A-1", Desk.WHOLE);
        assertThat(draft.save(Desk::anna, "*", "{}").statusCode()).isEqualTo(428);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\": \"\"}", "{\"reason\": \"  \"}", "{\"reason\": null}"})
    void aReturnSaysWhy(String body) {
        Desk.Draft draft = desk.in(UpdateState.SUBMITTED);
        Response answer = Desk.head()
                .header("If-Match", draft.etag())
                .contentType("application/json")
                .body(body)
                .post(draft.address("return"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.pointer")).contains("/reason");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "updates?state=LOST",
                "updates?sort=colour",
                "updates?service=HOUSING",
                "updates?action=?",
                "updates?size=0",
                "updates?author=",
                "next-steps?due=soon",
                "next-steps?due=2021-02-30",
                "next-steps?open=maybe",
                "work?service=POLICY"
            })
    void aParameterThatIsNotRightIsRefused(String address) {
        String plan = desk.plan(1);
        Response answer = Desk.officer().get(Api.ROOT + address + "&plan=" + plan);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors")).hasSize(1);
    }
}
