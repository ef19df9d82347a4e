package org.dueregard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.dueregard.plan.PlanChanges;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.sql.Sql;
import org.dueregard.platform.web.AnswersAtHand;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plan says is read from the database once for each state of it. */
@QuarkusTest
class AnswersAtHandTest {

    private static final String ACTION = "actions/CL-05?plan=2017-2021";
    private static final List<String> SAID =
            List.of("ETag", "Cache-Control", "Vary", "Link", "Content-Type", "Access-Control-Allow-Origin");

    private final Samples samples;
    private final Sql sql;
    private final AnswersAtHand answers;
    private final PlanChanges changes;
    private final PublishedPlans plans;

    AnswersAtHandTest(Samples samples, Sql sql, AnswersAtHand answers, PlanChanges changes, PublishedPlans plans) {
        this.samples = samples;
        this.sql = sql;
        this.answers = answers;
        this.changes = changes;
        this.plans = plans;
    }

    @BeforeEach
    void keep() {
        samples.maidstone();
        answers.limit(1_000_000);
    }

    @AfterEach
    void keepNothing() {
        answers.limit(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "objectives?plan=2017-2021",
                "actions?plan=2017-2021&size=3&page=2",
                ACTION,
                "actions/CL-05/updates?plan=2017-2021",
                "measures?plan=2017-2021",
                "measures/CL-O2?plan=2017-2021",
                "measures/CL-O2/readings?plan=2017-2021",
            })
    void anAnswerThatWasGivenBeforeIsTheSameAndCostsNoStatement(String address) {
        Response first = Api.get(address);
        long before = sql.statements();
        Response again = Api.get(address);
        assertThat(sql.statements()).isEqualTo(before);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(SAID)
                .allSatisfy(
                        header -> assertThat(again.getHeader(header)).as(header).isEqualTo(first.getHeader(header)));
    }

    @Test
    void whoTakesItCompressedGetsTheSame() {
        Response plain = Api.get(ACTION);
        Response compressed = Api.request().header("Accept-Encoding", "gzip").get(Api.ROOT + ACTION);
        assertThat(compressed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.asByteArray()).isEqualTo(plain.asByteArray());
    }

    @Test
    void aChangeIsSeenAtOnce() {
        String before = Api.get(ACTION).getHeader("ETag");
        QuarkusTransaction.requiringNew()
                .run(() -> changes.changed(plans.require("2017-2021").id()));
        long statements = sql.statements();
        Response after = Api.get(ACTION);
        assertThat(after.getHeader("ETag")).isNotEqualTo(before);
        assertThat(sql.statements()).isGreaterThan(statements);
    }

    @Test
    void searchesAndMistakesAreNotKept() {
        String search = "actions?plan=2017-2021&q=health";
        Api.get(search);
        long before = sql.statements();
        Api.get(search);
        assertThat(sql.statements()).isGreaterThan(before);
        Api.get("actions/CL-99?plan=2017-2021");
        assertThat(Api.get("actions/CL-99?plan=2017-2021").statusCode()).isEqualTo(404);
        assertThat(Api.get("actions?plan=2017-2021&size=-1").statusCode()).isEqualTo(400);
        assertThat(Api.get("actions?plan=2017-2021&size=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void whatNobodyAskedForLongestMakesWay() {
        Api.get(ACTION);
        answers.limit(10_000);
        for (int page = 1; page <= 20; page++) {
            Api.get("actions?plan=2017-2021&size=1&page=" + page);
        }
        long before = sql.statements();
        Api.get("actions?plan=2017-2021&size=1&page=20");
        assertThat(sql.statements()).isEqualTo(before);
        Api.get(ACTION);
        assertThat(sql.statements()).isGreaterThan(before);
    }
}
