package org.dueregard.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.testsupport.Contents.change;
import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.json;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.plan.PlanStatus;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Contents;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A measure over time: its targets, its rhythm, and readings that are provisional, confirmed and corrected. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ReadingsOverTimeTest {

    @Inject
    Contents contents;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aProvisionalReadingIsConfirmedAndBothAreKept() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(201, record(As.serviceOfficer("POLICY"), plan, quarter(1, "\"value\": 49, \"provisional\": true")));
        JsonPath made = expect(201, post(As.serviceOfficer("POLICY"), plan, "2021-06-30/confirmation", "{}"));
        assertThat(made.getString("items[0].ref")).isEqualTo("2021-06-30-2");
        JsonPath readings = Api.ok("measures/M-1/readings?plan=" + plan);
        assertThat(readings.getList("items.standing")).containsExactly("STANDS", "CONFIRMED");
        assertThat(readings.getList("items.provisional")).containsExactly(false, true);
        assertThat(readings.getList("items.value")).containsExactly(49, 49);
        assertThat(readings.getString("items[0].corrects")).isEqualTo("2021-06-30");
        assertThat(readings.getString("items[1].replacedBy")).isEqualTo("2021-06-30-2");
        JsonPath again = expect(409, post(As.officer(), plan, "2021-06-30/confirmation", "{}"));
        assertThat(again.getString("detail")).contains("2021-06-30-2");
        expect(409, post(As.officer(), plan, "2021-06-30-2/confirmation", "{}"));
        expect(404, post(As.officer(), plan, "no-such-reading/confirmation", "{}"));
        expect(
                403,
                post(As.serviceOfficer("HOUSING"), plan, "2021-06-30-2/correction", "{\"value\": 1, \"note\": \"x\"}"));
    }

    @Test
    void aCorrectionNamesTheOneCorrectedSaysWhyAndLeavesTheHistoryReadable() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(201, record(As.officer(), plan, quarter(1, "\"value\": 94")));
        JsonPath silent = expect(400, post(As.officer(), plan, "2021-06-30/correction", "{\"value\": 49}"));
        assertThat(silent.getString("errors[0].pointer")).isEqualTo("/note");
        JsonPath back = expect(
                400,
                post(
                        As.officer(),
                        plan,
                        "2021-06-30/correction",
                        "{\"value\": 49, \"provisional\": true, \"note\": \"Digits turned round\"}"));
        assertThat(back.getString("errors[0].pointer")).isEqualTo("/provisional");
        expect(
                201,
                post(
                        As.officer(),
                        plan,
                        "2021-06-30/correction",
                        "{\"value\": 49, \"note\": \"Digits turned round\"}"));
        JsonPath measure = Api.ok("measures/M-1?plan=" + plan);
        assertThat(measure.getString("rating")).isEqualTo("AMBER");
        assertThat(measure.getList("readings.standing")).containsExactly("STANDS", "CORRECTED");
        assertThat(measure.getString("readings[0].note")).isEqualTo("Digits turned round");
        assertThatThrownBy(() -> db.write("UPDATE reading SET value = 50 WHERE ref = '2021-06-30'"))
                .hasMessageContaining("permission denied");
        JsonPath twice = expect(400, record(As.officer(), plan, quarter(1, "\"value\": 50")));
        assertThat(twice.getString("errors[0].code")).isEqualTo("already-there");
    }

    @Test
    void aReadingIsJudgedByTheTargetInForceInItsPeriodAndTheNextOneIsDueInItsRhythm() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        String rhythm = "{\"frequency\": \"QUARTERLY\", \"dueDays\": 30, \"dataQuality\": \"A sample of streets\", "
                + targets("60") + ", \"reason\": \"Agreed\"}";
        expect(200, change(plan, "measures/M-1", rhythm));
        expect(201, record(As.officer(), plan, quarter(0, "\"value\": 55")));
        expect(201, record(As.officer(), plan, quarter(1, "\"value\": 55")));
        JsonPath measure = Api.ok("measures/M-1?plan=" + plan);
        assertThat(measure.getList("readings.target")).containsExactly(60, 50);
        assertThat(measure.getList("readings.rating")).containsExactly("AMBER", "GREEN");
        assertThat(measure.getString("rating")).isEqualTo("AMBER");
        assertThat(measure.getString("nextDue")).isEqualTo("2021-10-30");
        assertThat(measure.getString("dataQuality")).isEqualTo("A sample of streets");
        JsonPath wrong = expect(
                400,
                change(
                        plan,
                        "measures/M-1",
                        "{\"targets\": [{\"from\": \"2021-04-01\", \"target\": 60}, {\"from\": \"2021-04-01\", \"target\": 61}]}"));
        assertThat(wrong.getString("errors[0].pointer")).isEqualTo("/targets/1/from");
        JsonPath moved = expect(409, change(plan, "measures/M-1", "{" + targets("10") + ", \"reason\": \"Too hard\"}"));
        assertThat(moved.getString("errors[0].pointer")).isEqualTo("/targets");
        assertThatThrownBy(() -> db.write("UPDATE measure_target SET target = 10 WHERE from_date = '2021-04-01'"))
                .hasMessageContaining("frozen");
        String later = targets("60.0").replace("]", ", {\"from\": \"2021-07-01\", \"target\": 70}]");
        expect(200, change(plan, "measures/M-1", "{" + later + ", \"reason\": \"Agreed for the second quarter\"}"));
        assertThat(Api.ok("measures/M-1?plan=" + plan).getList("targets")).hasSize(2);
    }

    @Test
    void aShareIsKeptAsItIsAndADocumentIsAReading() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(201, record(As.officer(), plan, quarter(1, "\"numerator\": 27, \"denominator\": 50")));
        JsonPath measure = Api.ok("measures/M-1?plan=" + plan);
        assertThat(measure.getString("rating")).isEqualTo("GREEN");
        assertThat(measure.getInt("latestReading.numerator")).isEqualTo(27);
        assertThat(measure.getInt("latestReading.target")).isEqualTo(50);
        assertThat(measure.getDouble("latestReading.band.lower")).isEqualTo(45);
        assertThat(measure.getString("latestReading.recordedBy")).isEqualTo("Equalities officer");
        JsonPath paper = expect(
                400,
                record(
                        As.officer(),
                        plan,
                        quarter(
                                2,
                                "\"document\": {\"title\": \"Survey\", \"date\": \"2021-08-01\"}, \"provisional\": true")));
        assertThat(paper.getString("errors[0].pointer")).isEqualTo("/document");
    }

    @Test
    void whatIsExportedComesBackWithTargetsRhythmDocumentsAndConfirmations() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        String rhythm = "{\"frequency\": \"QUARTERLY\", \"dueDays\": 30, \"dataQuality\": \"A sample of streets\", "
                + targets("60") + ", \"reason\": \"Agreed\"}";
        expect(200, change(plan, "measures/M-1", rhythm));
        expect(
                201,
                record(
                        As.officer(),
                        plan,
                        quarter(1, "\"numerator\": 27, \"denominator\": 50, \"provisional\": true")));
        expect(201, post(As.officer(), plan, "2021-06-30/confirmation", "{}"));
        String document = Api.get("plans/" + plan + "/document").asString();
        assertThat(document).contains("QUARTERLY", "A sample of streets", "2021-04-01", "\"corrects\"");
        JsonPath again = expect(200, imported(document));
        for (String kind : List.of("measure", "reading")) {
            assertThat(again.getMap("tallies.find { it.kind == '" + kind + "' }"))
                    .as(again.prettify())
                    .containsEntry("created", 0)
                    .containsEntry("changed", 0)
                    .containsEntry("removed", 0);
        }
    }

    private static Response imported(String document) {
        return As.officer()
                .multiPart("file", "plan.json", document.getBytes(StandardCharsets.UTF_8))
                .multiPart("dryRun", "true")
                .post(Api.ROOT + "imports");
    }

    @Test
    void theRollUpCountsWhatItsListsShowAndPercentagesLeaveOutWhatIsNotApplicable() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        JsonPath before = Api.ok("plans/" + plan + "/measure-summary");
        assertThat(before.getInt("items[0].ratings.notApplicable")).isEqualTo(1);
        assertThat(before.getMap("items[0].ratings")).doesNotContainKey("greenPercent");
        expect(201, record(As.officer(), plan, quarter(0, "\"value\": 40")));
        expect(201, record(As.officer(), plan, quarter(1, "\"value\": 50")));
        JsonPath after = Api.ok("plans/" + plan + "/measure-summary");
        assertThat(after.getInt("items[0].ratings.green")).isEqualTo(1);
        assertThat(after.getInt("items[0].ratings.greenPercent")).isEqualTo(100);
        assertThat(after.getInt("items[0].lastPeriod.up")).isEqualTo(1);
        assertThat(after.getInt("items[0].lastYear.notApplicable")).isEqualTo(1);
        assertThat(after.getString("items[1].role.code")).isNotEmpty();
        assertThat(Api.ok("measures?rating=GREEN&lastPeriod=IMPROVED&plan=" + plan)
                        .getInt("total"))
                .isEqualTo(1);
        assertThat(Api.ok("measures?rating=RED,AMBER&plan=" + plan).getInt("total"))
                .isZero();
        assertThat(Api.get("plans/" + plan + "/measure-summary?format=csv").asString())
                .contains(plan + ",,ratings,Green,1,100");
    }

    @Test
    void theTablesAreReadAsAtAnEarlierQuarterByTheReadingsOfPeriodsThatHadEnded() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(201, record(As.officer(), plan, quarter(0, "\"value\": 40")));
        expect(201, record(As.officer(), plan, quarter(1, "\"value\": 50")));
        JsonPath march = Api.ok("plans/" + plan + "/measure-summary?asAt=2021-03-31");
        assertThat(march.getInt("items[0].ratings.red")).isEqualTo(1);
        assertThat(march.getInt("items[0].lastPeriod.notApplicable")).isEqualTo(1);
        assertThat(march.getString("measures[0].explanation")).contains("40");
        assertThat(march.getString("latest")).isEqualTo("2021-09-15");
        JsonPath june = Api.ok("plans/" + plan + "/measure-summary?asAt=2021-06-30");
        assertThat(june.getInt("items[0].ratings.green")).isEqualTo(1);
        assertThat(june.getInt("items[0].lastPeriod.up")).isEqualTo(1);
        assertThat(Api.ok("plans/" + plan + "/measure-summary?asAt=2020-12-31")
                        .getInt("items[0].ratings.notApplicable"))
                .isEqualTo(1);
        assertThat(Api.get("plans/" + plan + "/measure-summary?asAt=2021-03-31&format=csv")
                        .asString())
                .contains(plan + ",,ratings,Red,1,100,2021-03-31");
        for (String wrong : List.of("2021-09-16", "2021-02-30", "yesterday")) {
            expect(400, Api.get("plans/" + plan + "/measure-summary?asAt=" + wrong));
        }
    }

    @Test
    void anOfficerSeesWhichReadingsAreWaitedFor() {
        String plan = contents.plan(PlanStatus.IN_FORCE);
        expect(
                200,
                change(
                        plan,
                        "measures/M-1",
                        "{\"frequency\": \"QUARTERLY\", \"dueDays\": 30, \"reason\": \"Agreed\"}"));
        expect(201, record(As.officer(), plan, quarter(1, "\"value\": 49, \"provisional\": true")));
        JsonPath work = expect(200, As.serviceOfficer("POLICY").get(Contents.address(plan, "readings/work")));
        assertThat(work.getString("items[0].expected.label")).isEqualTo("Q2 2021/22");
        assertThat(work.getString("items[0].nextDue")).isEqualTo("2021-10-30");
        assertThat(work.getString("items[0].toConfirm[0].ref")).isEqualTo("2021-06-30");
        assertThat(expect(200, As.serviceOfficer("HOUSING").get(Contents.address(plan, "readings/work")))
                        .getList("items"))
                .isEmpty();
        assertThat(Api.ok("measures/M-1?plan=" + plan).getString("nextDue")).isEqualTo("2021-10-30");
    }

    private static String targets(String target) {
        return "\"targets\": [{\"from\": \"2021-04-01\", \"target\": " + target + "}]";
    }

    /** Quarter 0 is the last one of 2020/21, quarter 1 the first one of 2021/22, and so on. */
    private static String quarter(int number, String more) {
        LocalDate start = LocalDate.of(2021, 1, 1).plusMonths(3L * number);
        return "\"period\": {\"label\": \"Quarter " + number + "\", \"start\": \"" + start + "\", \"end\": \""
                + start.plusMonths(3).minusDays(1) + "\"}, " + more;
    }

    private static Response record(RequestSpecification who, String plan, String fields) {
        return json(who, "{" + fields + "}").post(Contents.address(plan, "measures/M-1/readings"));
    }

    private static Response post(RequestSpecification who, String plan, String what, String body) {
        return json(who, body).post(Contents.address(plan, "measures/M-1/readings/" + what));
    }
}
