package org.dueregard.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.platform.sql.Sql;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Samples;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody reads in the register: lists, records and the summary of a year, each for one statement. */
@QuarkusTest
class ConsultationReadsTest {

    private final Register register;
    private final Samples samples;
    private final Db db;
    private final Sql sql;
    private final TestClock clock;

    ConsultationReadsTest(Register register, Samples samples, Db db, Sql sql, TestClock clock) {
        this.register = register;
        this.samples = samples;
        this.db = db;
        this.sql = sql;
        this.clock = clock;
    }

    @BeforeEach
    void setTheDay() {
        samples.maidstone();
        clock.set(LocalDate.of(2021, 10, 20));
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void everyNumberOfAYearOpensItsList() {
        register.survey("Bus stops", "1995-05-01", "1995-06-30");
        register.record("Canteen", "{STAFF,MEMBER}", "EVENT", "MONTH", "1996-01-01", "1996-03-31");
        register.record("Parks", "{RESIDENT,STAFF}", "FOCUS_GROUP", "DAY", null, "1995-04-01");
        register.survey("The year after", "1996-03-01", "1996-04-01");
        db.write(
                "INSERT INTO consultation_total (financial_year, kind, count, as_at, source_title, source_place)"
                        + " VALUES (1995, 'TOTAL', 23, '1995-10-01', 'A report', '2.10'), (1995, 'EXTERNAL', 14, NULL, 'A report', NULL)");
        JsonPath summary = Api.ok("consultations/summary?year=1995-96");
        assertThat(summary.getInt("recorded.total.count")).isEqualTo(3);
        assertThat(summary.getInt("recorded.external.count")).isEqualTo(2);
        assertThat(summary.getInt("recorded.internal.count")).isEqualTo(1);
        assertThat(summary.getString("published[0].sentence")).isEqualTo("23 reported, 3 recorded");
        assertThat(summary.getString("published[0].asAt")).isEqualTo("1995-10-01");
        assertThat(summary.getString("published[1].source.title")).isEqualTo("A report");
        for (String number : List.of("total", "external", "internal", "byMethod[0]", "byMethod[1]", "byMethod[2]")) {
            String list = summary.getString("recorded." + number + ".href");
            assertThat(Api.request().get(list).jsonPath().getInt("total"))
                    .as(number)
                    .isEqualTo(summary.getInt("recorded." + number + ".count"));
        }
        assertThat(summary.getList("years.year", String.class)).contains("1995-96", "1996-97");
        String csv = Api.get("consultations/summary?year=1995-96&format=csv").asString();
        assertThat(csv).contains("1995-96,published,TOTAL,23,3,1995-10-01,A report,,2.10");
    }

    @Test
    void stateFollowsFromTheDatesAndTheDay() {
        String open = register.survey("Zebra crossings open", "2021-09-17", "2021-10-20");
        String soon = register.survey("Zebra crossings soon", "2021-10-21", null);
        String over = register.record("Zebra crossings over", "{RESIDENT}", "SURVEY", "MONTH", null, "2021-09-30");
        String undated = register.survey("Zebra crossings undated", null, null);
        assertThat(refs("q=zebra&state=OPEN")).containsExactly(open);
        assertThat(refs("q=zebra&state=FORTHCOMING")).containsExactly(soon);
        assertThat(refs("q=zebra&state=CLOSED")).containsExactly(over);
        assertThat(refs("q=zebra&state=NOT_DATED")).containsExactly(undated);
        assertThat(Api.ok("consultations?q=zebra&sort=ref").getList("items.state", String.class))
                .containsExactly("OPEN", "FORTHCOMING", "CLOSED", "NOT_DATED");
        clock.set(LocalDate.of(2021, 10, 21));
        assertThat(refs("q=zebra&state=OPEN")).containsExactly(soon);
    }

    @Test
    void aSurveyIsFoundByTheActionItIsLinkedTo() {
        String ref = register.survey("Recovery", "2020-07-01", "2020-10-31");
        db.write(
                "INSERT INTO consultation_action (consultation_id, plan_id, action_id) SELECT c.id, a.plan_id, a.id"
                        + " FROM consultation c, action a JOIN plan p ON p.id = a.plan_id"
                        + " WHERE c.ref = ? AND p.ref = '2017-2021' AND a.ref = 'CL-02'",
                ref);
        assertThat(refs("action=CL-02&plan=2017-2021&q=recovery")).contains(ref);
        JsonPath one = Api.ok("consultations/" + ref);
        assertThat(one.getString("actions[0].href")).isEqualTo("/api/v1/actions/CL-02?plan=2017-2021");
        assertThat(one.getString("year")).isEqualTo("2020-21");
        assertThat(one.getString("feedback.state")).isEqualTo("OVERDUE");
        assertThat(one.getString("feedback.due")).isEqualTo("2021-01-31");
        assertThat(one.getList("warnings.code", String.class)).contains("decision-date-unknown", "unanswered");
        assertThat(one.getString("figures.rateSentence")).contains("nobody was invited");
    }

    @Test
    void aPageCostsOneStatementAndAnUnchangedOneHasNoBody() {
        String ref = register.survey("Cost", "2020-07-01", "2020-10-31");
        for (String address : List.of(
                "consultations",
                "consultations?q=cost&audience=EXTERNAL&state=CLOSED&year=2020-21&sort=-responses,title",
                "consultations/" + ref,
                "consultations/summary?year=2020-21",
                "consultations/summary?year=2020-21&format=xlsx")) {
            Api.get(address);
            long before = sql.statements();
            Response first = Api.get(address);
            assertThat(first.statusCode()).as(address).isEqualTo(200);
            assertThat(sql.statements() - before).as(address).isEqualTo(1);
            Response again = Api.request()
                    .header("If-None-Match", first.getHeader("ETag"))
                    .accept("*/*")
                    .get(Api.ROOT + address);
            assertThat(again.statusCode()).as(address).isEqualTo(304);
        }
    }

    @Test
    void theWholeListIsAFile() {
        String ref = register.survey("=Formula", "2020-07-01", "2020-10-31");
        Response csv = Api.get("consultations?format=csv&q=formula");
        assertThat(csv.asString()).contains(ref + ",'=Formula,RESIDENT,true,SURVEY");
        assertThat(Api.request()
                        .header("If-None-Match", csv.getHeader("ETag"))
                        .get(Api.ROOT + "consultations?format=csv&q=formula")
                        .statusCode())
                .isEqualTo(304);
        db.write("UPDATE consultation SET responses = 7 WHERE ref = ?", ref);
        assertThat(Api.request()
                        .header("If-None-Match", csv.getHeader("ETag"))
                        .get(Api.ROOT + "consultations?format=csv&q=formula")
                        .statusCode())
                .isEqualTo(200);
        assertThat(Api.get("consultations?format=xlsx&q=formula").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotAYearOrAStateIsRefusedInWords() {
        assertThat(Api.get("consultations?year=2020-22&state=DONE&audience=BOTH")
                        .jsonPath()
                        .getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder("/year", "/state", "/audience");
        assertThat(Api.get("consultations?action=CL-01&plan=1066").statusCode()).isEqualTo(404);
    }

    private static List<String> refs(String filter) {
        return Api.ok("consultations?" + filter).getList("items.ref", String.class);
    }
}
