package org.dueregard.consultation.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dueregard.consultation.Register;
import org.dueregard.platform.sql.Sql;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answered a consultation: what officers keep, and what the public is told of it. */
@QuarkusTest
class ProfileTest {

    private final Register register;
    private final Sql sql;
    private final Db db;
    private String ref = "";

    ProfileTest(Register register, Sql sql, Db db) {
        this.register = register;
        this.sql = sql;
        this.db = db;
    }

    @BeforeEach
    void consultation() {
        Profiles.census();
        ref = register.survey("Resident Survey", "1984-09-06", "1984-10-20");
    }

    @Test
    void thePublicSeesRoundedCountsBesideTheCensusAndNothingThatIsSmall() {
        Profiles.save(ref, Profiles.sex(Profiles.CENSUS_SEX, 585, 425, 4, 21))
                .then()
                .statusCode(200);
        Api.request().get(Profiles.address(ref)).then().statusCode(404);
        Profiles.publish(ref, "Results of the survey").then().statusCode(201);

        JsonPath told = Api.request()
                .get(Profiles.address(ref))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(told.getInt("number")).isEqualTo(1);
        assertThat(told.<Integer>getList("tables[0].categories.count")).containsExactly(585, 425, null, null);
        assertThat(told.getList("tables[0].categories.suppressed")).containsExactly(false, false, true, true);
        assertThat(told.getInt("tables[0].base")).isEqualTo(1035);
        assertThat(told.getFloat("tables[0].categories[0].figures.share")).isEqualTo(56.5f);
        assertThat(told.getFloat("tables[0].categories[0].population.share")).isEqualTo(50.5f);
        assertThat(told.getFloat("tables[0].categories[0].figures.gap")).isEqualTo(6.0f);
        assertThat(told.getFloat("tables[0].categories[0].figures.ratio")).isEqualTo(1.12f);
        assertThat(told.getString("tables[0].categories[0].figures.standing")).isEqualTo("OVER_REPRESENTED");
        assertThat(told.getString("tables[0].categories[1].figures.standing")).isEqualTo("UNDER_REPRESENTED");
        assertThat(told.getString("tables[0].reference.edition")).isEqualTo("Census 2021");
        assertThat(told.getFloat("tables[0].similarity")).isEqualTo(0.926f);
        assertThat(told.<Object>get("tables[0].categories[2].figures")).isNull();
    }

    @Test
    void everyFormatTellsTheSameAndCostsOneStatement() {
        published(585, 425, 4, 21);
        for (String format : List.of("json", "csv", "xlsx")) {
            long before = sql.statements();
            Response answer = Api.request().get(Profiles.address(ref) + "?format=" + format);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(sql.statements() - before).isEqualTo(1);
            Api.request()
                    .header("If-None-Match", answer.getHeader("ETag"))
                    .get(Profiles.address(ref) + "?format=" + format)
                    .then()
                    .statusCode(304);
        }
        String csv = Api.request().get(Profiles.address(ref) + "?format=csv").asString();
        assertThat(csv.lines().skip(3)).hasSize(2).allMatch(line -> line.contains(",true,,1035,,,,,,,"));
        assertThat(csv).contains("Women,false,585,1035,56.5,");
    }

    @Test
    void theEditorSeesBeforehandWhatThePublicWouldAndWhy() {
        Map<String, Object> fields = Profiles.sex(500, 480, 4, 16);
        preview(fields)
                .statusCode(200)
                .body("tables[0].categories.count", contains(500, 480, null, null))
                .body("suppressed.why", contains("BELOW_THRESHOLD", "PROTECTS_ANOTHER"))
                .body("rules.threshold", equalTo(10));
        As.officer().get(Profiles.address(ref) + "/true-figures").then().body("tables", empty());
        preview(Profiles.sex(0, 500, 0, 0))
                .body("suppressed.why", hasItem("ALL_OF_THEM"))
                .body("tables[0].categories.count", contains(nullValue(), nullValue(), nullValue(), nullValue()));
    }

    @Test
    void everythingThatIsWrongIsToldAtItsFieldAndNothingIsSaved() {
        List<Map<String, Object>> categories = new ArrayList<>();
        categories.add(Profiles.category("Women", 600, List.of("Female", "Nobody")));
        categories.add(Profiles.category("women", 500, List.of("Female")));
        Map<String, Object> sex = Map.of(
                "characteristic", "SEX", "base", 1000, "reference", Profiles.CENSUS_SEX, "categories", categories);
        Map<String, Object> age = Map.of(
                "characteristic",
                "AGE",
                "base",
                10,
                "categories",
                List.of(Profiles.category("18-34", 5, List.of("18-24"))));
        Map<String, Object> unknown = Map.of(
                "characteristic",
                "AGE",
                "base",
                10,
                "reference",
                "census-1801",
                "categories",
                List.of(Profiles.category("18-34", 5, List.of())));
        Profiles.save(ref, Map.of("tables", List.of(sex, age, unknown)))
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/tables/0/base",
                                "/tables/0/categories/1/name",
                                "/tables/0/categories/0/matches/1",
                                "/tables/0/categories/1/matches/0",
                                "/tables/1/categories/0/matches",
                                "/tables/2/characteristic",
                                "/tables/2/reference"));
        Profiles.save(ref, Map.of("tables", List.of(Map.of("characteristic", "SEX"))))
                .then()
                .statusCode(400);
        As.officer().get(Profiles.address(ref) + "/true-figures").then().body("tables", empty());
    }

    @Test
    void aBaseAboveTheResponsesIsRefused() {
        db.write("UPDATE consultation SET responses = 900 WHERE ref = ?", ref);
        Profiles.save(ref, Profiles.sex(500, 480, 4, 16))
                .then()
                .statusCode(400)
                .body("errors.code", contains("above-responses"));
    }

    @Test
    void onceSuppressedAFigureStaysSuppressedUntilANamedOfficerReleasesIt() {
        published(500, 480, 4, 16);
        Profiles.publish(ref, "Again").then().statusCode(409).body("detail", containsString("Nothing would be told"));
        Profiles.release(ref, "In another way", "Late replies").then().statusCode(409);
        Profiles.release(ref, "Women", "Not suppressed").then().statusCode(409);

        Profiles.save(ref, Profiles.sex(Profiles.CENSUS_SEX, 540, 510, 34, 46))
                .then()
                .statusCode(200);
        preview(Profiles.sex(Profiles.CENSUS_SEX, 540, 510, 34, 46))
                .body("suppressed.why", contains("SUPPRESSED_BEFORE", "SUPPRESSED_BEFORE"));
        Profiles.publish(ref, "Late replies counted")
                .then()
                .statusCode(201)
                .body("tables[0].categories.count", contains(540, 510, null, null));

        Profiles.release(ref, "In another way", "Large enough by now")
                .then()
                .statusCode(201)
                .body("by", equalTo("Equalities officer"));
        Profiles.release(ref, "In another way", "Twice").then().statusCode(409);
        Profiles.release(ref, "Prefer not to say", "Large enough by now").then().statusCode(201);
        Profiles.publish(ref, "Released")
                .then()
                .statusCode(201)
                .body("tables[0].categories.count", contains(540, 510, 35, 45));
        As.officer()
                .get(Profiles.address(ref) + "/true-figures")
                .then()
                .body("publications.number", contains(3, 2, 1))
                .body("releases.reason", contains("Large enough by now", "Large enough by now"))
                .body("abilities", containsInAnyOrder("EDIT", "PUBLISH", "RELEASE"));
    }

    @Test
    void publishedCategoriesAreNeitherSplitNorJoinedNorTakenAway() {
        published(500, 480, 4, 16);
        Map<String, Object> joined = Map.of(
                "characteristic",
                "SEX",
                "base",
                1000,
                "categories",
                List.of(Profiles.category("Women", 500, List.of())));
        Profiles.save(ref, Map.of("tables", List.of(joined)))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/tables/0/categories"));
        Profiles.save(ref, Map.of("tables", List.of()))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/tables"));
    }

    @Test
    void aFewMoreAnswersChangeNoFigure() {
        published(500, 480, 12, 16);
        Profiles.save(ref, Profiles.sex(Profiles.CENSUS_SEX, 501, 480, 13, 16))
                .then()
                .statusCode(200);
        Profiles.publish(ref, "Two late letters").then().statusCode(409);
    }

    @Test
    void aConsultationThatIsNotPublicHasNoPublicProfile() {
        db.write(
                "INSERT INTO consultation (ref, title, audiences, method) VALUES (?, 'Draft', '{RESIDENT}', 'SURVEY')",
                ref + "-D");
        Profiles.save(ref + "-D", Profiles.sex(500, 480, 4, 16))
                .then()
                .statusCode(200)
                .body("abilities", contains("EDIT"));
        Profiles.publish(ref + "-D", "Too early").then().statusCode(409);
        Api.request().get(Profiles.address(ref + "-D")).then().statusCode(404);
    }

    private void published(int women, int men, int another, int silent) {
        Profiles.save(ref, Profiles.sex(Profiles.CENSUS_SEX, women, men, another, silent))
                .then()
                .statusCode(200);
        Profiles.publish(ref, "Results of the survey").then().statusCode(201);
    }

    private ValidatableResponse preview(Object fields) {
        return As.officer()
                .contentType("application/json")
                .body(fields)
                .post(Profiles.address(ref) + "/preview")
                .then();
    }
}
