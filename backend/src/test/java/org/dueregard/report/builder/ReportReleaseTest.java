package org.dueregard.report.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dueregard.contract.Reports;
import org.dueregard.report.text.ReportText;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From clearance to the public: what is released, what is not, and what a new version leaves behind. */
@QuarkusTest
class ReportReleaseTest {

    private static final String SECRET = "The settlement with the landlord was ninety thousand pounds";

    private final Samples samples;
    private final SampleReport sample;
    private final ObjectMapper json;

    ReportReleaseTest(Samples samples, SampleReport sample, ObjectMapper json) {
        this.samples = samples;
        this.sample = sample;
        this.json = json;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @Test
    void theCouncilsReportOfOctober2021IsPublicAsItWasPublished() throws IOException {
        ReportText text = json.readValue(
                Files.readAllBytes(Path.of("samples/maidstone-report-2021-10-20.json")), ReportText.class);
        sample.add(text);

        JsonPath report = Api.ok("reports/RPT-2021-01");
        assertThat(report.getList("report.sections[1].paragraphs.number"))
                .hasSize(13)
                .endsWith("2.13");
        assertThat(report.getList("figures.expression")).contains("consultations.completed(2020-21)");
        assertThat(report.getList("documents.name")).isNotEmpty();
        assertThat(Api.ok("reports?plan=2017-2021").getList("items.ref")).contains("RPT-2021-01");
    }

    @Test
    void exemptTextIsInNoPublicAnswer() {
        String ref = cleared("EXEMPT-RPT");
        release(ref).then().statusCode(200);

        assertThat(Api.get("reports/" + ref).asString()).doesNotContain("landlord");
        assertThat(Api.get("reports").asString()).doesNotContain("landlord");
        assertThat(Api.get("reports?format=csv").asString()).doesNotContain("landlord");
        Api.get("reports/" + ref)
                .then()
                .body("report.sections.find { it.key == 'risk' }.paragraphs.number", is(List.of("5.2")));
        assertThat(As.officer().get("/api/v1/reports/" + ref + "/preview").asString())
                .contains("landlord");
    }

    @Test
    void whatStandsInTheWayIsListedAndANewVersionLeavesTheOldOneReadable() {
        String ref = cleared("AGAIN-RPT");
        release(ref).then().statusCode(200).body("state", is("RELEASED"));
        json(As.officer())
                .header("If-Match", seen(ref))
                .body(Map.of("reason", "A figure was wrong"))
                .post("/api/v1/reports/" + ref + "/revision")
                .then()
                .statusCode(200)
                .body("edition", is(2));
        As.officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", seen(ref))
                .body(Map.of("title", "Update, corrected", "recommendations", List.of(" ")))
                .patch("/api/v1/reports/" + ref + "/record")
                .then()
                .statusCode(200);
        step(As.officer(), ref, "submission").then().statusCode(200);
        step(As.reviewer(), ref, "clearance").then().statusCode(200);

        release(ref).then().statusCode(422).body("errors.code", hasItems("empty-recommendation"));
        assertThat(Api.ok("reports/" + ref).getString("report.title")).isEqualTo("Update");
        Reports.complete(ref);
        release(ref).then().statusCode(200);
        assertThat(Api.ok("reports/" + ref).getString("report.title")).isEqualTo("Update, corrected");
        assertThat(Api.ok("reports/" + ref + "?version=1").getString("state")).isEqualTo("SUPERSEDED");
    }

    /** A cleared report with an exempt paragraph. */
    private static String cleared(String ref) {
        json(As.officer())
                .body(Map.of("ref", ref, "title", "Update", "plan", "2017-2021", "asAt", "2021-10-20"))
                .post("/api/v1/reports")
                .then()
                .statusCode(201);
        As.officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", seen(ref))
                .body(Map.of("classification", "PART_EXEMPT", "exemptParagraph", "3"))
                .patch("/api/v1/reports/" + ref + "/record")
                .then()
                .statusCode(200);
        for (boolean exempt : new boolean[] {true, false}) {
            json(As.officer())
                    .body(Map.of("section", "risk", "text", exempt ? SECRET : "None.", "exempt", exempt))
                    .post("/api/v1/reports/" + ref + "/paragraphs")
                    .then()
                    .statusCode(201);
        }
        step(As.officer(), ref, "submission").then().statusCode(200);
        step(As.reviewer(), ref, "clearance").then().statusCode(200);
        Reports.complete(ref);
        return ref;
    }

    private static Response release(String ref) {
        return step(As.clerk(), ref, "release");
    }

    private static Response step(RequestSpecification who, String ref, String step) {
        return who.header("If-Match", seen(ref)).post("/api/v1/reports/" + ref + "/" + step);
    }

    private static String seen(String ref) {
        return "\""
                + As.officer()
                        .get("/api/v1/reports/" + ref + "/record")
                        .jsonPath()
                        .getInt("version") + "\"";
    }

    private static RequestSpecification json(RequestSpecification request) {
        return request.contentType("application/json");
    }
}
