package org.dueregard.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.integration.report.ImportReport;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PlanDocumentResourceTest {

    private final Samples samples;
    private final ImportService imports;

    PlanDocumentResourceTest(Samples samples, ImportService imports) {
        this.samples = samples;
        this.imports = imports;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @Test
    void aPublishedPlanIsReadWholeAndAnImportTakesItBackUnchanged() {
        Response answer = Api.get("plans/2017-2021/document");

        answer.then()
                .statusCode(200)
                .body("format", equalTo("due-regard-plan/1"))
                .body("plan.roles.collect { it.objectives.sum { o -> o.actions.size() } }", equalTo(List.of(8, 5, 8)));
        ImportReport again = imports.run(
                List.of(ImportFile.of("export.json", answer.asByteArray())),
                ImportOptions.STRICT,
                Actor.named("tests", "An export comes back"));
        assertThat(again.outcome()).isEqualTo(ImportReport.Outcome.NOTHING_TO_CHANGE);
    }

    @Test
    void aCallerWhoHasTheDocumentIsToldSo() {
        String etag = Api.get("plans/2017-2021/document").getHeader("ETag");

        Response answer = Api.request().header("If-None-Match", etag).get(Api.ROOT + "plans/2017-2021/document");

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.asByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "plans/1999/document, 404",
        "plans/%27%3B--/document, 404",
        "plans/2017-2021/document?format=csv, 400",
        "plans/2017-2021/document?page=1, 400",
    })
    void whatIsNotThereOrNotKnownIsAProblem(String address, int status) {
        Api.get(address).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void aDocumentIsOnlyJson() {
        Api.request()
                .accept("text/csv")
                .get(Api.ROOT + "plans/2017-2021/document")
                .then()
                .statusCode(406);
    }
}
