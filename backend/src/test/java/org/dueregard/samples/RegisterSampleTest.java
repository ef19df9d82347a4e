package org.dueregard.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.integration.ImportFile;
import org.dueregard.integration.ImportOptions;
import org.dueregard.integration.ImportService;
import org.dueregard.integration.report.ImportProblem;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Db;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Maidstone's surveys and yearly counts as its papers give them, brought in beside its plans. */
@QuarkusTest
class RegisterSampleTest {

    private static final ImportFile REGISTER = ImportFile.read(Path.of("samples/maidstone-consultations.json"));
    private static final List<ImportFile> FILES = List.of(
            REGISTER,
            ImportFile.read(Path.of("samples/maidstone-2017.json")),
            ImportFile.read(Path.of("samples/maidstone-2017-2021.json")));

    private final ImportService imports;
    private final Db db;

    RegisterSampleTest(ImportService imports, Db db) {
        this.imports = imports;
        this.db = db;
    }

    @BeforeEach
    void load() {
        ImportReport report = run(FILES);
        assertThat(report.accepted()).as(report.problems().toString()).isTrue();
    }

    @Test
    void aCouncillorGoesFrom23ConsultationsToTheOneThatIsRecorded() {
        JsonPath year = Api.ok("consultations/summary?year=2020-21");
        assertThat(year.getList("published.kind", String.class)).containsExactly("TOTAL", "EXTERNAL", "INTERNAL");
        assertThat(year.getList("published.count", Integer.class)).containsExactly(23, 14, 9);
        long recorded =
                db.number("SELECT count(*) FROM consultation WHERE status = 'PUBLIC' AND financial_year = 2020");
        assertThat(year.getString("published[0].sentence")).isEqualTo("23 reported, " + recorded + " recorded");
        assertThat(year.getString("published[0].source.place")).isEqualTo("Paragraph 2.10");
        JsonPath list = Api.request().get(year.getString("published[0].href")).jsonPath();
        assertThat(list.getLong("total")).isEqualTo(recorded);
        assertThat(list.getList("items.title", String.class)).contains("Resident COVID-19 Recovery Survey");
        JsonPath toDate = Api.ok("consultations/summary?year=2021-22");
        assertThat(toDate.getInt("published[0].count")).isEqualTo(15);
        assertThat(toDate.getString("published[0].asAt")).isEqualTo("2021-10-20");
        assertThat(Api.ok("consultations/summary?year=2019-20").getInt("published[0].count"))
                .isEqualTo(14);
        assertThat(Api.ok("consultations/summary").getList("years.year", String.class))
                .contains("2024-25", "2021-22", "2020-21", "2019-20", "2018-19", "2017-18");
    }

    @Test
    void everySurveyIsAsItsPaperSays() {
        assertThat(db.column("SELECT ref FROM consultation WHERE source_title LIKE '%(extract)' ORDER BY ref"))
                .containsExactly(
                        "CON-2017-01", "CON-2018-01", "CON-2019-01", "CON-2021-01", "CON-2023-01", "CON-2024-01");
        JsonPath budget2018 = Api.ok("consultations/CON-2018-01");
        assertThat(budget2018.getInt("figures.responses")).isEqualTo(870);
        assertThat(budget2018.getDouble("figures.marginOfError")).isEqualTo(3.31);
        assertThat(budget2018.getString("confidence")).isEqualTo("±3.3% at 95%");
        JsonPath budget2019 = Api.ok("consultations/CON-2019-01");
        assertThat(budget2019.getInt("figures.completeResponses")).isEqualTo(1034);
        assertThat(budget2019.getInt("figures.weightedBase")).isEqualTo(999);
        assertThat(budget2019.getString("actions[0].href")).isEqualTo("/api/v1/actions/CL-04?plan=2017");
        assertThat(Api.ok("consultations/CON-2020-01").getString("closes.precision"))
                .isEqualTo("MONTH");
        assertThat(Api.ok("consultations/CON-2023-01").getString("state")).isEqualTo("NOT_DATED");
        JsonPath resident2024 = Api.ok("consultations/CON-2024-01");
        assertThat(resident2024.getDouble("figures.marginOfError")).isEqualTo(1.81);
        assertThat(resident2024.getString("figures.rateSentence")).contains("nobody was invited by name");
    }

    @Test
    void bringingItInAgainChangesNothingAndUndoesNothing() {
        assertThat(run(List.of(REGISTER)).outcome()).isEqualTo(ImportReport.Outcome.NOTHING_TO_CHANGE);
        db.write("UPDATE consultation SET owner = 'Policy' WHERE ref = 'CON-2017-01'");
        ImportReport again = run(List.of(REGISTER));
        assertThat(again.accepted()).isTrue();
        assertThat(again.problems()).extracting(ImportProblem::code).containsExactly("differs");
        assertThat(db.value("SELECT owner FROM consultation WHERE ref = 'CON-2017-01'"))
                .isEqualTo("Policy");
        db.write("UPDATE consultation SET owner = NULL WHERE ref = 'CON-2017-01'");
    }

    @Test
    void everythingThatIsWrongIsToldWithItsPlace() {
        ImportReport report = run(List.of(file("""
                {"format": "due-regard-consultations/1",
                 "consultations": [
                   {"ref": "X-1", "title": "X", "audiences": ["RESIDENT"], "method": "SURVEY", "statedRate": 1094},
                   {"ref": "X-1", "title": "X", "audiences": ["RESIDENT"], "method": "SURVEY"}],
                 "totals": [{"year": "2020-22", "kind": "TOTAL", "count": 1, "source": {"title": "A paper"}}]}
                """)));
        assertThat(report.problems())
                .extracting(problem -> problem.place().pointer() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "/consultations/0/statedRate rate-over-100",
                        "/consultations/0/statedRate rate-without-base",
                        "/consultations/1/ref given-twice",
                        "/totals/0/year malformed");
        ImportReport odd = run(List.of(file("{\"format\": \"due-regard-consultations/1\", \"plan\": {}}")));
        assertThat(odd.accepted()).isFalse();
        ImportReport service = run(List.of(file("""
                {"format": "due-regard-consultations/1", "consultations": [
                   {"ref": "X-2", "title": "X", "audiences": ["STAFF"], "method": "EVENT", "service": "NO_SUCH"}]}
                """)));
        assertThat(service.problems().getFirst().place().pointer()).isEqualTo("/consultations/0/service");
        assertThat(db.number("SELECT count(*) FROM consultation WHERE ref LIKE 'X-%'"))
                .isZero();
    }

    @Test
    void theFormatHasTheFieldsOfTheContract() throws IOException {
        JsonNode schema = new ObjectMapper()
                .readTree(RegisterSampleTest.class.getResourceAsStream("/import/consultations.schema.json"));
        JsonNode contract =
                new YAMLMapper().readTree(RegisterSampleTest.class.getResourceAsStream("/META-INF/openapi.yaml"));
        List<String> ours = names(schema.at("/$defs/consultation/properties"));
        ours.remove("status");
        List<String> theirs = names(contract.at("/components/schemas/NewConsultation/properties"));
        theirs.remove("reason");
        assertThat(ours).containsExactlyInAnyOrderElementsOf(theirs);
    }

    private static List<String> names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static ImportFile file(String text) {
        return ImportFile.of("register.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportReport run(List<ImportFile> files) {
        return imports.run(files, ImportOptions.STRICT, Actor.named("tests", "register of a test"));
    }
}
