package org.dueregard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Maidstone's plan 2017-2021 as at 20 October 2021, as a resident sees it. */
@QuarkusTest
class MaidstoneDashboardTest {

    private final Samples samples;

    MaidstoneDashboardTest(Samples samples) {
        this.samples = samples;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @Test
    void isRatedAsAtItsLastPublishedPositionAndNotToday() {
        JsonPath dashboard = Api.ok("plans/2017-2021/dashboard");
        assertThat(dashboard.getString("asAt")).isEqualTo("2021-10-20");
        assertThat(dashboard.getString("asAtReason")).contains("20 October 2021", "31 December 2021");
        assertThat(dashboard.getBoolean("plan.periodEnded")).isTrue();
    }

    @Test
    void hasTheThreeRolesInThePlansOrder() {
        assertThat(Api.ok("plans/2017-2021/dashboard").getList("roles.code"))
                .containsExactly("COMMUNITY_LEADER", "EMPLOYER", "SERVICE_PROVIDER");
    }

    @ParameterizedTest
    @CsvSource({
        "0, AMBER, 0/2/3/0/3/0/8, 'Amber: 3 of 5 rated actions are at risk (60 %)'",
        "1, GREEN, 0/1/0/0/4/0/5, 'Green: 1 of 1 rated action is on track or complete (100 %)'",
        "2, AMBER, 0/3/1/0/4/0/8, 'Amber: 1 of 4 rated actions is at risk (25 %)'",
    })
    void ratesEachRoleWithItsCountsAndItsSentence(int role, String rating, String counts, String why) {
        JsonPath card = Api.ok("plans/2017-2021/dashboard").setRootPath("roles[" + role + "]");
        assertThat(card.getString("rating")).isEqualTo(rating);
        assertThat(card.getString("ratingSource")).isEqualTo("COMPUTED");
        List<Integer> shown = card.getList("counts.with { [complete, green, amber, red, notRated, closed, total] }");
        assertThat(shown.stream().map(String::valueOf).collect(Collectors.joining("/")))
                .as("complete/green/amber/red/not rated/closed/total")
                .isEqualTo(counts);
        assertThat(card.getString("explanation")).startsWith(why);
    }

    @Test
    void countsTheEqualitiesGroupInTwoRolesAndOnceInThePlan() {
        JsonPath dashboard = Api.ok("plans/2017-2021/dashboard");
        assertThat(dashboard.getInt("roles.counts.total.sum()")).isEqualTo(21);
        assertThat(dashboard.getInt("counts.total")).isEqualTo(20);
    }

    @Test
    void everyCountOpensItsList() {
        JsonPath dashboard = Api.ok("plans/2017-2021/dashboard");
        Map<String, String> headings = Map.of(
                "complete", "COMPLETE", "green", "GREEN", "amber", "AMBER", "red", "RED", "notRated", "NOT_RATED");
        List<String> roles = dashboard.getList("roles.code");
        for (int role = 0; role < roles.size(); role++) {
            Map<String, Integer> counts = dashboard.getMap("roles[" + role + "].counts");
            String address = "actions?plan=2017-2021&role=" + roles.get(role) + "&rating=";
            headings.forEach(
                    (count, rating) -> assertThat(Api.ok(address + rating).getInt("total"))
                            .as(address + rating)
                            .isEqualTo(counts.get(count)));
        }
    }

    @Test
    void headingsAddUpToTheTotal() {
        List<Map<String, Integer>> all = Api.ok("plans/2017-2021/dashboard").getList("roles.counts");
        assertThat(all)
                .allSatisfy(counts -> assertThat(counts.get("complete")
                                + counts.get("green")
                                + counts.get("amber")
                                + counts.get("red")
                                + counts.get("notRated"))
                        .isEqualTo(counts.get("total")));
    }

    @Test
    void isTheOneThatCurrentNames() {
        assertThat(Api.ok("plans/current/dashboard").getString("plan.ref")).isEqualTo("2017-2021");
    }

    @Test
    void namesThePaperAndParagraphOfTheLatestUpdate() {
        JsonPath dashboard = Api.ok("plans/2017-2021/dashboard");
        assertThat(dashboard.getString("roles[0].latestUpdate.source.code")).isEqualTo("report-2021-10-20");
        assertThat(dashboard.getString("roles[0].latestUpdate.source.paragraph"))
                .isEqualTo("2.11");
    }

    @Test
    void hasNothingToCompareWithBeforeItsFirstPosition() {
        JsonPath dashboard = Api.ok("plans/2017-2021/dashboard");
        assertThat(dashboard.getString("changes.since")).isNull();
        assertThat(dashboard.getInt("changes.reported")).isEqualTo(9);
        assertThat(dashboard.getList("changes.ratings")).isEmpty();
    }
}
