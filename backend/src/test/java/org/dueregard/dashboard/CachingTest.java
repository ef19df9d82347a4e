package org.dueregard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dueregard.platform.sql.Sql;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a public page costs, and what a caller may keep. */
@QuarkusTest
class CachingTest {

    private final Samples samples;
    private final Sql sql;

    CachingTest(Samples samples, Sql sql) {
        this.samples = samples;
        this.sql = sql;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans",
                "plans/2017-2021",
                "plans/2017-2021/sources/report-2021-10-20",
                "objectives?plan=2017-2021",
                "actions?plan=2017-2021",
                "actions?plan=2017-2021&role=EMPLOYER&rating=GREEN&q=health&sort=due",
                "actions?plan=2017-2021&format=csv",
                "actions/CL-05?plan=2017-2021",
                "actions/CL-05/updates?plan=2017-2021",
                "measures?plan=2017-2021",
                "measures/CL-O2?plan=2017-2021",
                "measures/CL-O2/readings?plan=2017-2021",
                "measures?plan=2017-2021&rating=GREEN,LATE&lastYear=NO_COMPARISON&lastPeriod=IMPROVED",
                "plans/2017-2021/measure-summary",
                "plans/2017-2021/measure-summary?asAt=2021-06-30",
            })
    void aPageCostsOneStatementAndAnUnchangedOneNone(String address) {
        Api.get(address);
        long before = sql.statements();
        Response first = Api.get(address);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(sql.statements() - before).isEqualTo(1);
        Response second = Api.request()
                .header("If-None-Match", first.getHeader("ETag"))
                .accept("*/*")
                .get(Api.ROOT + address);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.asByteArray()).isEmpty();
        assertThat(sql.statements() - before).isEqualTo(1);
    }

    @Test
    void anUnchangedDashboardCostsNoStatement() {
        Api.ok("plans/2017-2021/dashboard");
        long before = sql.statements();
        Api.ok("plans/2017-2021/dashboard");
        assertThat(sql.statements()).isEqualTo(before);
    }

    @Test
    void formatsHaveEntityTagsOfTheirOwn() {
        assertThat(Api.get("actions?plan=2017-2021&format=csv").getHeader("ETag"))
                .isNotEqualTo(Api.get("actions?plan=2017-2021").getHeader("ETag"));
    }

    @Test
    void aWeakenedEntityTagStillCounts() {
        String etag = Api.get("actions/CL-01?plan=2017-2021").getHeader("ETag");
        assertThat(Api.request()
                        .header("If-None-Match", "\"other\", W/" + etag)
                        .get(Api.ROOT + "actions/CL-01?plan=2017-2021")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void aStarStandsOnlyForWhatExists() {
        assertThat(Api.request()
                        .header("If-None-Match", "*")
                        .get(Api.ROOT + "actions/CL-01")
                        .statusCode())
                .isEqualTo(304);
        assertThat(Api.request()
                        .header("If-None-Match", "*")
                        .get(Api.ROOT + "actions/CL-99")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void pagesOfOtherSitesMayReadIt() {
        Response answer = Api.request().header("Origin", "https://example.org").get(Api.ROOT + "plans");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void answersAreCompressedForThoseWhoTakeIt() {
        Response answer = Api.request().header("Accept-Encoding", "gzip").get(Api.ROOT + "actions?plan=2017-2021");
        assertThat(answer.getHeader("Content-Encoding")).isEqualTo("gzip");
    }

    @Test
    void aPageMayNotRunWhatIsNotOurs() {
        assertThat(Api.get("plans").getHeader("Content-Security-Policy"))
                .contains("default-src 'self'")
                .doesNotContain("unsafe-inline");
    }
}
