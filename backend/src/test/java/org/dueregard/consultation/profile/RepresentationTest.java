package org.dueregard.consultation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dueregard.consultation.Register;
import org.dueregard.platform.sql.Sql;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Owner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who was heard over the years, the populations that are compared with, and the rules of disclosure. */
@QuarkusTest
class RepresentationTest {

    private static final String POPULATIONS = "/api/v1/reference-populations";
    private static final String RULES = "/api/v1/disclosure-rules";
    private static final String AGES = "census-2021-age-band-adults-18-and-over-maidstone-e07000110";

    private final Register register;
    private final Sql sql;
    private final Owner owner;

    RepresentationTest(Register register, Sql sql, Owner owner) {
        this.register = register;
        this.sql = sql;
        this.owner = owner;
    }

    @Test
    void aRisingShareOfAGroupIsEvidencedOverConsultations() {
        Profiles.census();
        survey("Budget Survey 1978", "1978-11-04", 100, 770);
        survey("Resident Survey 1984", "1984-10-20", 640, 2240);
        long before = sql.statements();
        JsonPath page = Api.request()
                .get("/api/v1/representation?characteristic=AGE")
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"last\""))
                .extract()
                .jsonPath();
        assertThat(sql.statements() - before).isEqualTo(1);
        assertThat(page.getList("items.consultation.title")).startsWith("Resident Survey 1984", "Budget Survey 1978");
        Map<String, Object> young = page.getMap("trends.find { it.category == '18-34' }");
        assertThat(young).containsEntry("change", "RISING");
        assertThat(page.getList("trends.find { it.category == '18-34' }.points.figures.standing"))
                .containsExactly("UNDER_REPRESENTED", "UNDER_REPRESENTED");
        assertThat(page.getList("trends.find { it.category == '18-34' }.points.edition"))
                .containsOnly("Census 2021");
        String csv = Api.request()
                .get("/api/v1/representation?characteristic=AGE&format=csv")
                .asString();
        assertThat(csv).contains("Budget Survey 1978", "Census 2021", "UNDER_REPRESENTED");
        Api.request().get("/api/v1/representation").then().statusCode(400);
        Api.request()
                .get("/api/v1/representation?characteristic=SHOE_SIZE")
                .then()
                .statusCode(400);
    }

    private void survey(String title, String closes, int young, int older) {
        String ref = register.survey(title, closes, closes);
        List<Map<String, Object>> categories = List.of(
                Profiles.category("18-34", young, List.of("18-24", "25-34")),
                Profiles.category(
                        "35 and over", older, List.of("35-44", "45-54", "55-64", "65-74", "75-84", "85 and over")));
        Map<String, Object> age =
                Map.of("characteristic", "AGE", "base", young + older, "reference", AGES, "categories", categories);
        Profiles.save(ref, Map.of("tables", List.of(age))).then().statusCode(200);
        Profiles.publish(ref, "Results").then().statusCode(201);
    }

    @Test
    void theCensusOfMaidstoneIsThereWithEveryBaseOfItsOwn() {
        Profiles.census();
        Profiles.census().then().statusCode(200).body("added", hasSize(0)).body("unchanged", hasSize(11));
        long before = sql.statements();
        Api.request()
                .get(POPULATIONS + "?size=200")
                .then()
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(11))
                .body("items.findAll { it.edition == 'Census 2021' }.base", hasItems(175781, 175778, 138191, 71217));
        assertThat(sql.statements() - before).isEqualTo(1);
        Api.request()
                .get(POPULATIONS + "/" + Profiles.CENSUS_SEX)
                .then()
                .statusCode(200)
                .body("categories.name", contains("Female", "Male"))
                .body("categories.count", contains(88817, 86964))
                .body("categories.share", contains(50.5f, 49.5f))
                .body("source", equalTo("ONS Census 2021 table TS009"));
        String csv = Api.request().get(POPULATIONS + "?format=csv").asString();
        assertThat(csv).contains("Ethnic group (5 groups)").contains("18-34 (MBC survey group),35289,25.5,138191");
        Api.request().get(POPULATIONS + "?format=xlsx").then().statusCode(200);
    }

    @Test
    void anEditionThatIsThereNeverChanges() {
        Profiles.census();
        rows("topic,category,count,base,base_population,source\nSex,Female,1,2,all,ONS\n", "Census 2021")
                .statusCode(409)
                .body("errors.pointer", contains("/topics/0"));
        assertThatThrownBy(() -> owner.run("UPDATE reference_category SET count = 1 WHERE name = 'Female'"))
                .hasMessageContaining("append-only");
    }

    @Test
    void aFileOfPopulationsIsImportedAsFilesOfPlansAre() {
        Profiles.census();
        As.officer()
                .multiPart("file", "census.csv", Profiles.censusFile())
                .post("/api/v1/imports")
                .then()
                .statusCode(200)
                .body("outcome", equalTo("NOTHING_TO_CHANGE"));
        byte[] wrong =
                "edition,geography,topic,category,count,base,base_population,source\n1801,Kent,Sex,Female,x,2,all,ONS\n"
                        .getBytes(StandardCharsets.UTF_8);
        As.officer()
                .multiPart("file", "wrong.csv", wrong)
                .post("/api/v1/imports")
                .then()
                .statusCode(422)
                .body("errors[0].message", containsString("row 2"));
    }

    @Test
    void rowsThatAreWrongAreToldWithRowAndColumnAndNoneIsKept() {
        rows("topic,category,count,base\nSex,Female,1,2\n", "Census 1991")
                .statusCode(400)
                .body("errors.pointer", contains("/rows/1/base_population", "/rows/1/source"));
        rows("topic,category,count,base,base_population,source\nSex,Female,many,2,all,ONS\nSex,,1,3,all,ONS\n", null)
                .statusCode(400)
                .body("errors.pointer", contains("/rows/2/count", "/rows/3/category", "/rows/3/base", "/edition"));
        rows("topic,category,count,base,base_population,source\nSex,Female,3,2,all,ONS\nSex,Female,1,2,all,ONS\n", "X")
                .statusCode(400)
                .body("errors.code", contains("above-base", "given-twice"));
        rows("\"open", "X").statusCode(400);
        Api.request().get(POPULATIONS + "?size=200").then().body("items.edition", everyItem(not(equalTo("X"))));
    }

    private static ValidatableResponse rows(String csv, @Nullable String edition) {
        String query = edition == null ? "" : "&edition=" + edition.replace(" ", "%20");
        return As.officer()
                .contentType("text/csv")
                .body(csv)
                .post(POPULATIONS + "?geography=Maidstone%20(E07000110)" + query)
                .then();
    }

    @Test
    void theAdministratorSetsTheRulesWithAReasonAndEveryVersionStays() {
        As.officer()
                .get(RULES)
                .then()
                .statusCode(200)
                .body("rules.threshold", equalTo(10))
                .body("abilities", hasSize(0));
        set(20, 10, "A smaller county").statusCode(200).body("rules.threshold", equalTo(20));
        set(10, 5, "As before").statusCode(200).body("history.size()", greaterThanOrEqualTo(3));
        set(5, 10, "Nought would be told").statusCode(400).body("errors.pointer", contains("/rounding"));
        As.officer()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("threshold", 3, "rounding", 1, "reason", "No"))
                .put(RULES)
                .then()
                .statusCode(403);
        As.administrator()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body(Map.of("threshold", 3, "rounding", 1, "reason", "Late"))
                .put(RULES)
                .then()
                .statusCode(412);
    }

    private static ValidatableResponse set(int threshold, int rounding, String reason) {
        return As.administrator()
                .header("If-Match", As.administrator().get(RULES).getHeader("ETag"))
                .contentType("application/json")
                .body(Map.of("threshold", threshold, "rounding", rounding, "reason", reason))
                .put(RULES)
                .then();
    }
}
