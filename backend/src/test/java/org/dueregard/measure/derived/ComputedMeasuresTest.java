package org.dueregard.measure.derived;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dueregard.measure.derived.ComputedPlans.answer;
import static org.dueregard.measure.derived.ComputedPlans.measure;
import static org.dueregard.measure.derived.ComputedPlans.publish;
import static org.dueregard.measure.derived.ComputedPlans.standing;
import static org.dueregard.testsupport.Contents.change;
import static org.dueregard.testsupport.Contents.expect;
import static org.dueregard.testsupport.Contents.json;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dueregard.audit.Actor;
import org.dueregard.consultation.Register;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.rules.Side;
import org.dueregard.dashboard.state.DayTurn;
import org.dueregard.integration.ImportFile;
import org.dueregard.integration.ImportOptions;
import org.dueregard.integration.ImportService;
import org.dueregard.integration.document.Format;
import org.dueregard.integration.export.PlanExporter;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.measure.Derivation;
import org.dueregard.measure.DerivationKind;
import org.dueregard.platform.sql.Sql;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A measure that is worked out of the register: what it says follows what is public, and nobody types it. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ComputedMeasuresTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2021, 9, 15);
    private static final Derivation INTERNAL =
            new Derivation(DerivationKind.CONSULTATIONS_COMPLETED, Side.INTERNAL, null, null);
    private static final Derivation FEEDBACK = new Derivation(DerivationKind.FEEDBACK_GIVEN, Side.INTERNAL, null, null);

    private final ComputedPlans plans;
    private final Register register;
    private final Db db;
    private final Sql sql;
    private final DayTurn turn;
    private final PlanExporter exporter;
    private final ImportService imports;
    private final TestClock clock;

    ComputedMeasuresTest(
            ComputedPlans plans,
            Register register,
            Db db,
            Sql sql,
            DayTurn turn,
            PlanExporter exporter,
            ImportService imports,
            TestClock clock) {
        this.plans = plans;
        this.register = register;
        this.db = db;
        this.sql = sql;
        this.turn = turn;
        this.exporter = exporter;
        this.imports = imports;
        this.clock = clock;
    }

    @BeforeEach
    void setTheDay() {
        clock.set(SEPTEMBER);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void theReadingsFollowTheRegisterInTheTransactionThatChangesIt() {
        plans.staffSurvey("2017-06-01");
        int before = recorded(2017);
        String plan = plans.plan(measure("M-C", INTERNAL), measure("M-F", FEEDBACK));
        assertThat(standing(plan, "M-C", "2017-18").number("value")).isEqualTo(before);
        String tag = Api.request().get(address(plan, "measures/M-C")).getHeader("ETag");

        String other = plans.staffSurvey("2017-07-01");
        answer(other);

        JsonPath now = Api.ok("measures/M-C?plan=" + plan);
        assertThat(now.getString("derivation.kind")).isEqualTo("CONSULTATIONS_COMPLETED");
        assertThat(now.getString("derivation.definition")).contains("asked staff or members only");
        assertThat(now.getString("latestReading.recordedBy")).isEqualTo("Computed from the register of consultations");
        assertThat(standing(plan, "M-C", "2017-18").number("value")).isEqualTo(before + 1);
        assertThat(standing(plan, "M-C", "2017-18").fields().get("corrects")).isEqualTo("2017-18");
        assertThat(standing(plan, "M-F", "2017-18").number("denominator")).isEqualTo(before + 1);
        assertThat(standing(plan, "M-F", "2017-18").number("numerator")).isGreaterThanOrEqualTo(1);
        Api.request()
                .header("If-None-Match", tag)
                .get(address(plan, "measures/M-C"))
                .then()
                .statusCode(200);
    }

    @Test
    void aPageOfItStaysOneStatementAndItsFilesSayWhatItIs() {
        plans.staffSurvey("2017-06-01");
        String plan = plans.plan(measure("M-C", INTERNAL));
        Api.ok("measures/M-C?plan=" + plan);
        long before = sql.statements();
        Api.ok("measures/M-C?plan=" + plan);
        assertThat(sql.statements() - before).isEqualTo(1);
        assertThat(Api.request().get(address(plan, "measures") + "&format=csv").asString())
                .contains("definition")
                .contains(INTERNAL.definition());
        assertThat(Api.request()
                        .get(address(plan, "measures/M-C/readings") + "&format=csv")
                        .asString())
                .contains("Computed from the register of consultations");
    }

    @Test
    void nobodyTypesAReadingOfItAndItsDefinitionStays() {
        plans.staffSurvey("2017-06-01");
        String plan = plans.plan(measure("M-C", INTERNAL));
        String reading = "{\"period\": {\"label\": \"2020\", \"end\": \"2020-12-31\"}, \"value\": 99}";
        JsonPath typed = expect(400, json(As.officer(), reading).post(address(plan, "measures/M-C/readings")));
        assertThat(typed.getString("errors[0].code")).isEqualTo("computed");
        assertThat(typed.getString("errors[0].message")).contains("put the register right");
        JsonPath sent = expect(
                400,
                json(
                                As.system("measures:write"),
                                "{\"items\": [" + reading.replace("{\"period", "{\"measure\": \"M-C\", \"period")
                                        + "]}")
                        .post(address(plan, "readings")));
        assertThat(sent.getString("errors[0].pointer")).isEqualTo("/items/0/measure");
        expect(
                400,
                json(As.officer(), "{\"value\": 7, \"note\": \"x\"}")
                        .post(address(plan, "measures/M-C/readings/2017-18/correction")));
        assertThatThrownBy(() -> db.write(
                        "INSERT INTO reading (plan_id, measure_id, ref, period_label, period_end, value, recorded_by)"
                                + " SELECT plan_id, id, 'typed', '2020', '2020-12-31', 1, 'x' FROM measure WHERE ref = 'M-C'"
                                + " AND plan_id = (SELECT id FROM plan WHERE ref = ?)",
                        plan))
                .hasMessageContaining("either computed or read");
        assertThat(As.officer().get(address(plan, "readings/work")).jsonPath().getList("items.ref", String.class))
                .doesNotContain("M-C");
        JsonPath kept = expect(409, change(plan, "measures/M-C", "{\"derivation\": null, \"reason\": \"No more\"}"));
        assertThat(kept.getString("errors[0].pointer")).isEqualTo("/derivation");
    }

    @Test
    void anOfficerChoosesHowAMeasureIsWorkedOutBeforeItHasReadings() {
        plans.staffSurvey("2017-06-01");
        String plan = plans.plan(Papers.measure("M-1", "A-1"));
        assertThat(expect(400, change(plan, "measures/M-1", """
                {"derivation": {"kind": "GROUP_RESPONSES", "side": "EXTERNAL"}, "reason": "Computed"}""")).getList("errors.pointer", String.class))
                .contains(
                        "/derivation/kind", "/derivation/side", "/derivation/characteristic", "/derivation/categories");
        expect(200, change(plan, "measures/M-1", """
                {"derivation": {"kind": "FEEDBACK_GIVEN", "side": "INTERNAL"}, "reason": "Computed"}"""));
        assertThat(standing(plan, "M-1", "2017-18").number("denominator")).isEqualTo(recorded(2017));
    }

    @Test
    void aGroupIsCountedFromPublishedFiguresAndASuppressedOneSaysSo() {
        Derivation group = new Derivation(
                DerivationKind.GROUP_RESPONSES, null, Characteristic.PREGNANCY, List.of("Pregnant lately"));
        Derivation few =
                new Derivation(DerivationKind.GROUP_SHARE, null, Characteristic.PREGNANCY, List.of("Not sure"));
        String plan = plans.plan(measure("M-G", group), measure("M-S", few));
        publish(register.survey("Resident Survey", "2018-09-24", "2018-11-04"), 587, 423);
        publish(register.survey("Budget Survey", "2018-09-25", "2018-11-05"), 300, 200);

        // 587 and 300 are told as 585 and 300: never the true counts.
        assertThat(standing(plan, "M-G", "2018-19").number("value")).isEqualTo(885);
        Map<String, Object> hidden = standing(plan, "M-S", "2018-19").fields();
        assertThat(hidden).doesNotContainKey("value");
        assertThat(hidden.get("text"))
                .isEqualTo("Not told: a figure is suppressed in 2 of 2 published profiles of the year");
        assertThat(Api.ok("measures/M-S?plan=" + plan).getString("rating")).isEqualTo("DATA_ONLY");
    }

    @Test
    void aYearIsReadWhenItIsOver() {
        clock.set(LocalDate.of(2021, 3, 31));
        plans.staffSurvey("2020-06-01");
        String plan = plans.plan(measure("M-C", INTERNAL));
        assertThat(Api.ok("measures/M-C/readings?plan=" + plan).getList("items.ref", String.class))
                .doesNotContain("2020-21");

        clock.set(LocalDate.of(2021, 4, 1));
        turn.turn();

        assertThat(standing(plan, "M-C", "2020-21").number("value")).isEqualTo(recorded(2020));
    }

    @Test
    void anExportKeepsTheDefinitionAndAnImportComputesAnew() {
        plans.staffSurvey("2017-06-01");
        String plan = plans.plan(measure("M-C", INTERNAL));
        String exported = Format.text(exporter.export(plan).orElseThrow());
        assertThat(exported).contains("\"CONSULTATIONS_COMPLETED\"").doesNotContain("\"readings\"");
        assertThat(run(exported).outcome()).isEqualTo(ImportReport.Outcome.NOTHING_TO_CHANGE);

        String typed = exported.replace(
                "\"derivation\"",
                "\"readings\": [{\"ref\": \"R\", \"period\": {\"label\": \"2020\", \"end\": \"2020\"}, \"value\": 1}], \"derivation\"");
        assertThat(run(typed).problems()).extracting(problem -> problem.code()).contains("computed");
    }

    private ImportReport run(String document) {
        return imports.run(
                List.of(ImportFile.of("plan.json", document.getBytes(StandardCharsets.UTF_8))),
                ImportOptions.STRICT,
                Actor.named("tests", "A plan with a computed measure"));
    }

    private int recorded(int year) {
        return (int) db.number(
                "SELECT count(*) FROM consultation WHERE status = 'PUBLIC' AND NOT is_external AND financial_year = ?",
                year);
    }

    private static String address(String plan, String what) {
        return Api.ROOT + what + "?plan=" + plan;
    }
}
