package org.dueregard.identity;

import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of other sites change nothing with the session of a person who looks at them. */
@QuarkusTest
class CrossSiteTest {

    private static final String CHANGE = "/auth/sign-out";

    private Browser browser;

    @BeforeEach
    void signIn() {
        browser = Browser.signedIn(As.OFFICER);
    }

    @Test
    void withoutTheHeaderOfOurPagesNothingChanges() {
        browser.forgedPost(CHANGE).then().statusCode(403).body("detail", containsString("X-Requested-With"));
        browser.get("/api/v1/session").then().body("signedIn", org.hamcrest.Matchers.is(true));
    }

    @ParameterizedTest
    @CsvSource({"same-origin, 200", "none, 200", "same-site, 403", "cross-site, 403"})
    void theBrowserSaysWhereAChangeComesFrom(String site, int status) {
        ours().header("Sec-Fetch-Site", site).post(CHANGE).then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:{port}, 200", "https://example.org, 403", "null, 403", "%%, 403"})
    void anOldBrowserNamesTheSiteOfThePage(String origin, int status) {
        String own = origin.replace("{port}", Integer.toString(io.restassured.RestAssured.port));
        ours().header("Origin", own).post(CHANGE).then().statusCode(status);
    }

    @Test
    void aTokenIsNeverSentAlongUnaskedAndNeedsNoHeader() {
        As.officer().header("Sec-Fetch-Site", "cross-site").post(CHANGE).then().statusCode(200);
    }

    private RequestSpecification ours() {
        return browser.request().header("X-Requested-With", "due-regard");
    }
}
