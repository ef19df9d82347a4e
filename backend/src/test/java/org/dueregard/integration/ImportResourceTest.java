package org.dueregard.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dueregard.testsupport.Contents.expect;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.OwnDatabase;
import org.junit.jupiter.api.Test;

/** Imports over HTTP: the files, the rules and the report of the command, all or nothing. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ImportResourceTest {

    private static final String IMPORTS = Api.ROOT + "imports";

    @Inject
    Db db;

    @Test
    void aPlanIsTriedThenImportedThenThereAlready() {
        String plan = sample().replace("maidstone-kpi", "upload");
        String ref = ref(plan);
        JsonPath tried =
                expect(200, with(As.officer(), plan).multiPart("dryRun", "true").post(IMPORTS));
        assertThat(tried.getString("outcome")).isEqualTo("APPLIED");
        assertThat(tried.getBoolean("dryRun")).isTrue();
        assertThat(Api.get("plans/" + ref).statusCode()).isEqualTo(404);
        JsonPath done = expect(200, with(As.officer(), plan).post(IMPORTS));
        assertThat(done.<List<Object>>get("tallies")).isEqualTo(tried.<List<Object>>get("tallies"));
        assertThat(Api.get("plans/" + ref).statusCode()).isEqualTo(200);
        assertThat(expect(200, with(As.administrator(), plan).post(IMPORTS)).getString("outcome"))
                .isEqualTo("NOTHING_TO_CHANGE");
        assertThat(db.column(
                        "SELECT DISTINCT c.reason || ' by ' || c.actor FROM audit.change c WHERE c.table_name = 'plan'"
                                + " AND c.after ->> 'ref' = ?",
                        ref))
                .containsExactly("Import of plan.json by Equalities officer");
    }

    @Test
    void everythingThatIsWrongIsToldWithItsPlaceAndNothingIsImported() {
        String wrong = sample().replace("\"CLOSED\"", "\"BRAND_NEW\"").replaceFirst("\"title\": \"", "\"titel\": \"");
        JsonPath tried = expect(
                200, with(As.officer(), wrong).multiPart("dryRun", "true").post(IMPORTS));
        assertThat(tried.getString("outcome")).isEqualTo("REFUSED");
        assertThat(tried.<List<Object>>get("problems")).hasSizeGreaterThan(1);
        assertThat(tried.getInt("problems[0].place.line")).isPositive();
        Response refused =
                with(As.officer().header("Idempotency-Key", "again"), wrong).post(IMPORTS);
        JsonPath problem = expect(422, refused);
        assertThat(problem.getList("errors.code", String.class))
                .containsExactlyElementsOf(
                        tried.getList("problems.findAll { it.severity == 'ERROR' }.code", String.class));
        assertThat(problem.getString("errors[0].message")).startsWith("plan.json, line ");
        JsonPath rows = expect(
                422,
                As.officer()
                        .multiPart("file", "rows.csv", "no,such,columns\n1,2,3\n".getBytes(StandardCharsets.UTF_8))
                        .post(IMPORTS));
        assertThat(rows.getString("errors[0].message")).startsWith("rows.csv");
    }

    @Test
    void anImportWithAKeyIsDoneOnce() {
        String plan = sample();
        Response first =
                with(As.officer().header("Idempotency-Key", "import-1"), plan).post(IMPORTS);
        expect(200, first);
        Response second =
                with(As.officer().header("Idempotency-Key", "import-1"), plan).post(IMPORTS);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(with(As.officer().header("Idempotency-Key", "import-1"), plan + " ")
                        .post(IMPORTS)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theFormIsCheckedBeforeTheFiles() {
        assertThat(expect(400, As.officer().multiPart("dryRun", "perhaps").post(IMPORTS))
                        .getList("errors.pointer", String.class))
                .containsExactly("/file", "/dryRun");
        for (RequestSpecification other :
                List.of(As.member(), As.serviceOfficer("POLICY"), As.system("measures:write"))) {
            assertThat(with(other, sample()).post(IMPORTS).statusCode()).isEqualTo(403);
        }
    }

    private static RequestSpecification with(RequestSpecification request, String plan) {
        return request.multiPart("file", "plan.json", plan.getBytes(StandardCharsets.UTF_8), "application/json");
    }

    private static String sample() {
        try {
            return Files.readString(Path.of("samples/maidstone-kpi-2018-19.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ref(String plan) {
        return JsonPath.from(plan).getString("plan.ref");
    }
}
