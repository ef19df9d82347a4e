package org.dueregard.report.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.identity.Roles;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report on its way from a draft to its clearance, as those who write, sign and clear it see it. */
@QuarkusTest
class ReportWritingTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String SECRET = "The settlement with the landlord was ninety thousand pounds";

    private final Samples samples;
    private final Db db;
    private final String ref = "WRITE-" + NUMBER.incrementAndGet();
    private final String address = "/api/v1/reports/" + ref;

    ReportWritingTest(Samples samples, Db db) {
        this.samples = samples;
        this.db = db;
    }

    @BeforeEach
    void begin() {
        samples.maidstone();
        json(As.officer())
                .body(Map.of("ref", ref, "title", "Update", "plan", "2017-2021", "asAt", "2021-10-20"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201);
    }

    @Test
    void itBeginsWithTheSectionsAndRowsOfTheCouncilsTemplate() {
        JsonPath report = record();

        assertThat(report.getList("sections.heading"))
                .containsExactly(
                        "Cross-cutting issues and implications",
                        "Introduction and background",
                        "Available options",
                        "Preferred option and reasons for recommendations",
                        "Risk",
                        "Consultation results and previous committee feedback",
                        "Next steps: communication and implementation of the decision",
                        "Report appendices",
                        "Background papers");
        assertThat(report.getList("sections[0].implications.key")).hasSize(12);
        assertThat(report.getList("abilities")).containsExactly("EDIT", "DELETE", "SUBMIT");
    }

    @Test
    void numbersFollowTheOrderUntilOthersMayHaveCitedThemAndThenStay() {
        String first = paragraph("First.", null);
        paragraph("Third.", null);
        String second = paragraph("Second.", numbered("2.2"));
        assertThat(texts()).containsExactly("First.", "Second.", "Third.");
        step(As.officer(), "submission").then().statusCode(200);
        json(As.officer())
                .header("If-Match", seen())
                .body(Map.of("reason", "One more"))
                .post(address + "/return")
                .then()
                .statusCode(200);

        paragraph("Between.", second);
        As.officer()
                .header("If-Match", "\"0\"")
                .delete(address + "/paragraphs/" + second)
                .then()
                .statusCode(204);
        paragraph("Last.", null);

        assertThat(numbers()).containsExactly("2.1", "2.1a", "2.3", "2.4");
        assertThat(texts()).containsExactly("First.", "Between.", "Third.", "Last.");
        As.officer().get(address + "/paragraphs/" + first).then().body("numberGiven", is(true));
        As.officer()
                .header("If-Match", seen())
                .delete(address + "/record")
                .then()
                .statusCode(409);
    }

    @Test
    void whoeverWroteInItDoesNotClearIt() {
        RequestSpecification both =
                As.person("Writer and head", List.of(Roles.EQUALITIES_OFFICER, Roles.REVIEWER), List.of("HOUSING"));
        json(both)
                .body(Map.of("section", "risk", "text", "None."))
                .post(address + "/paragraphs")
                .then()
                .statusCode(201);
        step(As.officer(), "submission").then().statusCode(200);

        step(As.person("Writer and head", List.of(Roles.REVIEWER), List.of()), "clearance")
                .then()
                .statusCode(403);
        step(As.reviewer(), "clearance").then().statusCode(200).body("cleared.by", is("Head of service"));
    }

    @Test
    void aRowIsSignedByWhomTheMailAskedAndFrozenUntilItIsOpenedAgain() {
        String lawyer = "Lawyer " + ref;
        String id = person(lawyer);
        RequestSpecification signer = As.person(lawyer, List.of(Roles.SERVICE_OFFICER), List.of());
        signer.get(address + "/record").then().statusCode(404);
        row("invitations", "0", Map.of("person", id, "message", "By Friday, please"))
                .statusCode(200);

        assertThat(db.column("SELECT subject || ' ' || plain FROM cycle_mail WHERE name = ?", lawyer))
                .singleElement()
                .asString()
                .startsWith("Please sign: Legal, " + ref)
                .contains("By Friday, please");
        patchRow(signer(lawyer), "1", "No impact.").statusCode(200);
        json(signer(lawyer))
                .header("If-Match", "\"2\"")
                .body(Map.of("post", "Head of Legal"))
                .post(address + "/implications/legal/sign-off")
                .then()
                .statusCode(200)
                .body("signature.name", is(lawyer))
                .body("signature.post", is("Head of Legal"))
                .body("signature.on", notNullValue());
        patchRow(As.officer(), "3", "Some impact.").statusCode(409);
        row("reopening", "3", Map.of("reason", "The plan has changed")).statusCode(200);
        patchRow(As.officer(), "4", "Some impact.").statusCode(200);
        As.officer().get(address + "/implications/legal").then().body("$", not(hasKey("signature")));
    }

    @Test
    void exemptTextIsShownToNobodyWhoOnlyComesToSign() {
        json(As.officer())
                .body(Map.of("section", "risk", "text", SECRET, "exempt", true))
                .post(address + "/paragraphs")
                .then()
                .statusCode(201);
        String lawyer = "Exempt " + ref;
        row("invitations", "0", Map.of("person", person(lawyer))).statusCode(200);

        assertThat(signer(lawyer).get(address + "/record").asString()).doesNotContain("landlord");
        assertThat(As.officer().get(address + "/record").asString()).contains("landlord");
        As.officer()
                .get(address + "/checks")
                .then()
                .body("ready", is(false))
                .body("items.code", hasItem("exempt-in-public"));
    }

    @Test
    void theFiguresOfThePaperAreThoseItPublished() {
        As.officer()
                .get("/api/v1/figures/actions.total?plan=2017-2021&asAt=2021-10-20")
                .then()
                .statusCode(200)
                .body(
                        "text",
                        is(db.value("SELECT count(*) FROM action a JOIN plan p ON p.id = a.plan_id"
                                + " WHERE p.ref = '2017-2021'")));
        As.officer()
                .get("/api/v1/figures/actions.green?plan=2017-2021&asAt=2021-09-20")
                .then()
                .statusCode(404);
    }

    private RequestSpecification signer(String name) {
        return As.person(name, List.of(Roles.SERVICE_OFFICER), List.of());
    }

    private String person(String name) {
        String account = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        db.write(
                "INSERT INTO person (subject, name, email) VALUES (?, ?, ?)",
                As.subject(account),
                name,
                account + "@council.example");
        return db.value("SELECT id FROM person WHERE subject = ?", As.subject(account));
    }

    private ValidatableResponse row(String step, String version, Object body) {
        return json(As.officer())
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(address + "/implications/legal/" + step)
                .then();
    }

    private ValidatableResponse patchRow(RequestSpecification who, String version, String text) {
        return who.contentType("application/merge-patch+json")
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("text", text))
                .patch(address + "/implications/legal")
                .then();
    }

    private String paragraph(String text, String before) {
        Map<String, Object> body = before == null
                ? Map.of("section", "introduction", "text", text)
                : Map.of("section", "introduction", "text", text, "before", before);
        Response made = json(As.officer()).body(body).post(address + "/paragraphs");
        made.then().statusCode(201);
        return made.path("id");
    }

    private String numbered(String number) {
        return record().getString("sections[1].paragraphs.find { it.number == '" + number + "' }.id");
    }

    private List<String> texts() {
        return record().getList("sections[1].paragraphs.text");
    }

    private List<String> numbers() {
        return record().getList("sections[1].paragraphs.number");
    }

    private Response step(RequestSpecification who, String step) {
        return who.header("If-Match", seen()).post(address + "/" + step);
    }

    private String seen() {
        return "\"" + record().getInt("version") + "\"";
    }

    private JsonPath record() {
        return As.officer()
                .get(address + "/record")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json");
    }
}
