package org.dueregard.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Browser;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.TestProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People sign in with a browser, stay signed in, and leave. */
@QuarkusTest
class BrowserSessionTest {

    private static final String SESSION = "/api/v1/session";
    private static final String GUARDED = "/api/v1/test-only/guarded";

    private final Db db;

    BrowserSessionTest(Db db) {
        this.db = db;
    }

    @Test
    void aStrangerIsToldThatPeopleCanSignIn() {
        await(() -> "READY".equals(new Browser().get(SESSION).jsonPath().getString("signIn")));
        new Browser()
                .get(SESSION)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("signedIn", is(false));
    }

    @Test
    void theProviderIsAskedWithProofKeyAndNonceAndForNoMoreThanIsNeeded() {
        Map<String, String> asked = Browser.query(
                new Browser().get("/auth/sign-in?return=/measures").getHeader("Location"));
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", TestProvider.CLIENT)
                .containsEntry("code_challenge_method", "S256")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(asked.get("scope").split(" ")).containsExactlyInAnyOrder("openid", "profile", "email");
        assertThat(asked.get("redirect_uri")).endsWith("/auth/callback");
    }

    @Test
    void whoSignsInComesBackToThePageTheyWanted() {
        Browser browser = new Browser();
        Response back = browser.returnFromProvider(As.OFFICER, "/actions/CL-01?plan=2017-2021");
        Response page = browser.get(Browser.pathOf(back.getHeader("Location")));
        assertThat(page.statusCode()).isEqualTo(303);
        assertThat(page.getHeader("Location")).endsWith("/actions/CL-01?plan=2017-2021");
        browser.get(SESSION)
                .then()
                .body("signedIn", is(true))
                .body("name", equalTo("Equalities officer"))
                .body("roles", contains(Roles.EQUALITIES_OFFICER));
        browser.get(GUARDED).then().statusCode(200);
    }

    @Test
    void theSessionIsACookieThatNoScriptAndNoOtherSiteCanUseAndThatHoldsNoReadableToken() {
        Browser browser = Browser.signedIn(As.OFFICER);
        List<Cookie> session = browser.cookies().values().stream()
                .filter(cookie -> cookie.getName().startsWith("q_session"))
                .toList();
        assertThat(session).isNotEmpty().allSatisfy(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getSameSite()).isEqualToIgnoringCase("lax");
            assertThat(cookie.getPath()).isEqualTo("/");
            // A signed token has three parts and begins with its readable header; an encrypted one has five.
            assertThat(cookie.getValue().split("\\.")).hasSize(5);
        });
        assertThat(browser.get(SESSION).asString()).doesNotContain("eyJ");
    }

    @Test
    void theSessionSaysWhenItEnds() {
        String end = Browser.signedIn(As.OFFICER).get(SESSION).jsonPath().getString("expiresAt");
        assertThat(Instant.parse(end)).isAfter(Instant.parse(end).minus(Duration.ofMinutes(30)));
    }

    @Test
    void aSessionIsRenewedWhileTheProviderAgreesAndOverWhenItDoesNot() {
        Browser renewed = Browser.signedIn(As.OFFICER, 1, true);
        Browser ended = Browser.signedIn(As.claims("Head of service", List.of(Roles.REVIEWER), List.of()), 1, false);
        await(() -> ended.get(SESSION).jsonPath().getBoolean("signedIn") == false);
        Response refused = ended.get(GUARDED);
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        renewed.get(SESSION).then().body("signedIn", is(true));
        ended.get("/api/v1/site").then().statusCode(200);
    }

    @Test
    void signingOutForgetsTheSessionHereAndLeadsToTheProvider() {
        Browser browser = Browser.signedIn(As.OFFICER);
        String continueAt = browser.post("/auth/sign-out").jsonPath().getString("continueAt");
        assertThat(continueAt).startsWith(TestProvider.settings().get("quarkus.oidc.auth-server-url") + "/logout?");
        assertThat(Browser.query(continueAt)).containsKeys("id_token_hint", "post_logout_redirect_uri");
        assertThat(browser.cookies().keySet()).noneMatch(name -> name.startsWith("q_session"));
        browser.get(SESSION).then().body("signedIn", is(false));
    }

    @Test
    void anIdTokenOpensNothingAsABearerToken() {
        Browser browser = Browser.signedIn(As.OFFICER);
        String continueAt = browser.post("/auth/sign-out").jsonPath().getString("continueAt");
        As.bearing(Browser.query(continueAt).get("id_token_hint"))
                .get(GUARDED)
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.org", "//example.org", "/%5Cexample.org", "/a%0D%0ASet-Cookie:x", "javascript:1"
            })
    void signingInNeverLeadsToAnotherSite(String wish) {
        new Browser().get("/auth/sign-in?return=" + wish).then().statusCode(400);
    }

    @Test
    void aBrokenReturnFromTheProviderIsSaidOnTheOverview() {
        Browser browser = new Browser();
        browser.get("/auth/sign-in");
        Response answer = browser.get("/auth/callback?code=nonsense&state=nonsense");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).endsWith("/?sign-in=failed");
    }

    @Test
    void whoSignsInIsKnownByNameAndMailFromThenOnAndOnlyOnce() {
        Map<String, Object> claims =
                As.claims("Housing service officer", List.of(Roles.SERVICE_OFFICER), List.of("HOUSING"));
        Browser.signedIn(claims);
        Browser.signedIn(claims);
        assertThat(db.column(
                        "SELECT concat_ws('|', name, email, roles, services, version) FROM person WHERE subject = ?",
                        claims.get("sub")))
                .containsExactly("Housing service officer|housing.service.officer@council.example|{service-officer}"
                        + "|{HOUSING}|0");
        As.officer()
                .get("/api/v1/people")
                .then()
                .body("items.name", org.hamcrest.Matchers.hasItem("Housing service officer"));
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited 20 seconds").isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
