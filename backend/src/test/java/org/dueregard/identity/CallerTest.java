package org.dueregard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.TestProvider;
import org.junit.jupiter.api.Test;

/** Who a caller is taken for, and who is let in. */
@QuarkusTest
class CallerTest {

    private static final String GUARDED = "/api/v1/test-only/guarded";
    private static final String OPEN = "/api/v1/test-only/open";

    @Test
    void aPersonIsKnownByNameRoleAndServices() {
        As.person("Equalities officer", List.of(Roles.EQUALITIES_OFFICER), List.of("HOUSING", "COMMUNITIES"))
                .get(GUARDED)
                .then()
                .statusCode(200)
                .body("name", equalTo("Equalities officer"))
                .body("subject", equalTo(As.subject("equalities.officer")))
                .body("roles", containsInAnyOrder(Roles.EQUALITIES_OFFICER))
                .body("services", containsInAnyOrder("HOUSING", "COMMUNITIES"))
                .body("system", is(false));
    }

    @Test
    void aSystemIsKnownByItsClientAndHasItsScopesOnly() {
        As.bearing(TestProvider.token(Map.of(
                        "sub", "s1",
                        "azp", "housing-system",
                        "scope", "measures:write profile",
                        "roles", List.of(Roles.EQUALITIES_OFFICER),
                        "services", List.of("HOUSING"))))
                .get(GUARDED)
                .then()
                .statusCode(200)
                .body("name", equalTo("housing-system"))
                .body("roles", containsInAnyOrder(Roles.MEASURES_WRITE))
                .body("services", empty())
                .body("system", is(true));
    }

    @Test
    void aRoleThatIsNotOursCountsForNothing() {
        As.person("Somebody", List.of("offline_access", "admin"), List.of())
                .get(OPEN)
                .then()
                .statusCode(200)
                .body("roles", empty());
    }

    @Test
    void aStrangerMustSignInAndIsNeverSentElsewhere() {
        Response answer = Api.request().redirects().follow(false).get(GUARDED);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void somebodyElseIsRefusedInWords() {
        As.member().get(GUARDED).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
        As.system(Roles.COMMITTEE_READ).get(GUARDED).then().statusCode(403);
    }

    @Test
    void aTokenThatIsNotOfTheProviderOrNotForUsIsNobody() {
        As.bearing("not-a-token").get(GUARDED).then().statusCode(401);
        String forAnother =
                TestProvider.token(Map.of("sub", "s", "roles", List.of(Roles.EQUALITIES_OFFICER)), "another-client");
        As.bearing(forAnother).get(GUARDED).then().statusCode(401);
    }

    @Test
    void theAccountsOfTheDemonstrationOpenNothingInARealInstallation() {
        Map<String, Object> claims = new HashMap<>(As.OFFICER);
        claims.put("demo", true);
        As.bearing(TestProvider.token(claims)).get(GUARDED).then().statusCode(401);
    }

    @Test
    void whatIsPublicIsAnsweredWhateverTokenComesWithIt() {
        As.bearing("not-a-token").get("/api/v1/site").then().statusCode(200);
    }

    @Test
    void anAddressThatDoesNotSayWhoMayUseItIsNobodys() {
        Api.request().get("/api/v1/test-only/silent").then().statusCode(401);
        As.administrator().get("/api/v1/test-only/silent").then().statusCode(403);
    }

    @Test
    void theAuditTrailNamesThePersonTheRolesAndTheRequest() {
        Response answer = As.officer().header("X-Request-Id", "from-the-proxy").get("/api/v1/test-only/actor");
        assertThat(answer.jsonPath().getMap(""))
                .containsEntry("name", "Equalities officer")
                .containsEntry("role", Roles.EQUALITIES_OFFICER)
                .containsEntry("request", "from-the-proxy")
                .containsEntry("reason", "a test");
        assertThat(answer.getHeader("X-Request-Id")).isEqualTo("from-the-proxy");
        Response made = As.officer().header("X-Request-Id", "<script>").get("/api/v1/test-only/actor");
        assertThat(made.getHeader("X-Request-Id"))
                .matches("[0-9a-f-]{36}")
                .isEqualTo(made.jsonPath().get("request"));
    }

    @Test
    @TestSecurity(
            user = "reviewer",
            roles = Roles.EQUALITIES_OFFICER,
            attributes = @SecurityAttribute(key = "services", value = "HOUSING"))
    void aTestMayAlsoSayWhoTheCallerIs() {
        Api.request()
                .get(GUARDED)
                .then()
                .statusCode(200)
                .body("name", equalTo("reviewer"))
                .body("services", containsInAnyOrder("HOUSING"));
    }
}
