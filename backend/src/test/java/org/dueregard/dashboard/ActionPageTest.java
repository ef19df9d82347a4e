package org.dueregard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One action: wording, five facts, updates, and the way down to the paper. */
@QuarkusTest
class ActionPageTest {

    private final Samples samples;

    ActionPageTest(Samples samples) {
        this.samples = samples;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @Test
    void anActionInTwoRolesAnswersByEitherReferenceWithTheWordingOfEach() {
        JsonPath first = Api.ok("actions/CL-05?plan=2017-2021");
        JsonPath second = Api.ok("actions/SP-02?plan=2017-2021");
        assertThat(second.getMap("$")).isEqualTo(first.getMap("$"));
        assertThat(first.getList("placements.ref")).containsExactly("CL-05", "SP-02");
        assertThat(first.getString("placements[0].wording")).contains("an internal Equalities Group");
        assertThat(first.getString("placements[1].wording")).contains("an Equalities Group");
    }

    @Test
    void showsTheOfficersRatingAndTheComputedOneWhereTheyDiffer() {
        JsonPath action = Api.ok("actions/CL-01?plan=2017-2021");
        assertThat(action.getString("rating")).isEqualTo("AMBER");
        assertThat(action.getString("ratingSource")).isEqualTo("OFFICER");
        assertThat(action.getString("officer.reason")).contains("delayed by a year");
        assertThat(action.getString("computed.rating")).isEqualTo("GREEN");
        assertThat(action.getString("computed.rule")).isEqualTo("A14");
        assertThat(action.getString("explanation")).contains("At risk", "On track");
    }

    @Test
    void anActionTheReportIsSilentAboutAwaitsItsFirstUpdate() {
        JsonPath action = Api.ok("actions/CL-07?plan=2017-2021");
        assertThat(action.getString("rating")).isEqualTo("NOT_RATED");
        assertThat(action.getString("computed.rule")).isEqualTo("A11");
        assertThat(action.getString("explanation")).isEqualTo("Awaiting a first update");
        assertThat(action.getString("freshness")).isEqualTo("NEVER");
        assertThat(action.getString("evidence")).isEqualTo("NONE");
        assertThat(action.getList("updates")).isEmpty();
    }

    @Test
    void anActionWithoutADateOfItsOwnIsDueAtTheEndOfThePlan() {
        JsonPath action = Api.ok("actions/CL-02?plan=2017-2021");
        assertThat(action.getString("due.date")).isEqualTo("2021-12-31");
        assertThat(action.getBoolean("due.fromPlan")).isTrue();
        assertThat(action.getString("explanation")).contains("31 December 2021");
    }

    @Test
    void itsSubPointsAreThoseOfThePlan() {
        assertThat(Api.ok("actions/SP-05?plan=2017-2021").getList("subPoints"))
                .containsExactly(
                        "Digital Inclusion and website accessibility", "Enabling communications", "Our buildings");
    }

    @Test
    void itsUpdateLeadsToTheWordsOfTheParagraph() {
        JsonPath update = Api.ok("actions/SP-06/updates?plan=2017-2021");
        String paragraph = update.getString("items[0].source.paragraph");
        JsonPath paper = Api.ok("plans/2017-2021/sources/" + update.getString("items[0].source.code"));
        assertThat(paper.getString("date")).isEqualTo("2021-10-20");
        assertThat(paper.getString("paragraphs.find { it.number == '" + paragraph + "' }.text"))
                .contains("extended to March 2022");
        assertThat(paper.getList("paragraphs.find { it.number == '" + paragraph + "' }.citedBy"))
                .contains("SP-06");
    }

    @Test
    void linksTheOutcomesThatBelongToIt() {
        assertThat(Api.ok("actions/CL-06?plan=2017-2021").getList("measures.ref"))
                .containsExactly("CL-O2");
    }

    @Test
    void anActionOfAnotherPlanIsNotFound() {
        Api.get("actions/EDI1.01?plan=2017-2021").then().statusCode(404);
    }
}
