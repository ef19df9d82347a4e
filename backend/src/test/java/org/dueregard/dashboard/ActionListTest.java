package org.dueregard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Filters, order and pages of the list of actions. */
@QuarkusTest
class ActionListTest {

    private static final String LIST = "actions?plan=2017-2021";

    private final Samples samples;

    ActionListTest(Samples samples) {
        this.samples = samples;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                              | 20",
                "role=COMMUNITY_LEADER         | 8",
                "role=EMPLOYER                 | 5",
                "role=SERVICE_PROVIDER         | 8",
                "rating=AMBER                  | 3",
                "rating=GREEN,AMBER            | 9",
                "lifecycle=IN_PROGRESS         | 9",
                "lifecycle=NOT_STARTED         | 11",
                "service=HOUSING               | 1",
                "crossCutting=HERITAGE         | 8",
                "priority=THRIVING_PLACE       | 20",
                "q=hospice                     | 1",
                "q=%22mental%20health%22       | 3",
                "q=museum%20or%20hospice       | 2",
                "role=EMPLOYER&rating=AMBER    | 0",
            })
    void findsWhatTheFiltersSay(String filter, int total) {
        assertThat(Api.ok(LIST + (filter == null ? "" : "&" + filter)).getInt("total"))
                .isEqualTo(total);
    }

    @Test
    void keepsThePlansOrderUnlessToldOtherwise() {
        assertThat(Api.ok(LIST + "&role=SERVICE_PROVIDER").getList("items.placements.flatten().ref"))
                .containsSubsequence("SP-01", "SP-02", "SP-03", "SP-04", "SP-05", "SP-06", "SP-07", "SP-08");
    }

    @Test
    void sortsTheWorstFirst() {
        List<String> bands = Api.ok(LIST + "&sort=rating").getList("items.band");
        assertThat(bands).startsWith("AMBER", "AMBER", "AMBER", "GREEN").endsWith("NOT_RATED");
    }

    @Test
    void pagesNeverOverlapAndLeaveNothingOut() {
        List<String> refs = new ArrayList<>();
        for (int page = 1; page <= 7; page++) {
            JsonPath answer = Api.ok(LIST + "&sort=due,-rating&size=3&page=" + page);
            assertThat(answer.getInt("total")).isEqualTo(20);
            refs.addAll(answer.getList("items.ref"));
        }
        assertThat(refs).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void aPageBehindTheLastIsEmptyAndStillKnowsTheTotal() {
        JsonPath answer = Api.ok(LIST + "&page=99");
        assertThat(answer.getList("items")).isEmpty();
        assertThat(answer.getInt("total")).isEqualTo(20);
    }

    @Test
    void linksToTheOtherPagesWithTheSameFilters() {
        Response answer = Api.get(LIST + "&role=COMMUNITY_LEADER&size=3&page=2");
        assertThat(answer.getHeader("Link"))
                .contains(
                        "page=1>; rel=\"first\"",
                        "page=1>; rel=\"prev\"",
                        "page=3>; rel=\"next\"",
                        "page=3>; rel=\"last\"")
                .contains("role=COMMUNITY_LEADER", "size=3");
    }

    @Test
    void showsTheLatestUpdateWithItsNextSteps() {
        JsonPath answer = Api.ok(LIST + "&q=hospice");
        assertThat(answer.getString("items[0].latestUpdate.date")).isEqualTo("2021-10-20");
        assertThat(answer.getList("items[0].latestUpdate.nextSteps")).hasSize(1);
    }

    @Test
    void isAFileOfAllRowsWhenAskedForOne() {
        String csv = Api.get(LIST + "&format=csv&size=2").asString();
        assertThat(csv).startsWith("\uFEFFplan,ref,roles,refs,wording,");
        assertThat(csv.lines().filter(line -> line.startsWith("2017-2021,"))).hasSize(20);
        assertThat(csv).contains("CL-05; SP-02");
    }

    @Test
    void isAWorkbookByAccept() {
        byte[] workbook = Api.request()
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(Api.ROOT + LIST)
                .asByteArray();
        assertThat(new String(workbook, 0, 2, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("PK");
    }
}
