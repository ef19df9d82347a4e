package org.dueregard.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Browser;
import org.dueregard.testsupport.LateProvider;
import org.junit.jupiter.api.Test;

/** The sign-in provider may start after the application, as it does with {@code make run}. */
@QuarkusTest
@TestProfile(LateProvider.class)
class LateProviderTest {

    private static final String SESSION = "/api/v1/session";
    private static final String GUARDED = "/api/v1/test-only/guarded";

    @Test
    void nothingWaitsForTheProviderAndPeopleSignInWhenItIsThere() {
        given().get("/q/health/ready").then().statusCode(200);
        Api.get("site").then().statusCode(200);
        given().cookie("q_session", "of-an-earlier-day")
                .get(SESSION)
                .then()
                .statusCode(200)
                .body("signIn", equalTo("STARTING"))
                .body("signedIn", is(false));
        new Browser().get("/auth/sign-in").then().statusCode(503).body("type", equalTo("/problems/unavailable"));
        As.officer().get(GUARDED).then().statusCode(503).body("type", equalTo("/problems/unavailable"));

        LateProvider.arrive();

        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!"READY".equals(Api.request().get(SESSION).jsonPath().getString("signIn"))) {
            assertThat(System.nanoTime()).as("waited 20 seconds").isLessThan(deadline);
            Thread.onSpinWait();
        }
        As.officer().get(GUARDED).then().statusCode(200);
        Browser.signedIn(As.OFFICER).get(SESSION).then().body("signedIn", is(true));
    }
}
