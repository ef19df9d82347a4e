package org.dueregard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.LogWatch;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input gets a 4xx that says what and where; no fault is logged. */
@QuarkusTest
class BadInputTest {

    private final Samples samples;

    BadInputTest(Samples samples) {
        this.samples = samples;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actions?colour=red                     | /colour       | unknown-parameter",
                "actions?role=EMPEROR                   | /role         | unknown-value",
                "actions?role=EMPLOYER&role=EMPLOYER    | /role         | given-twice",
                "actions?rating=PURPLE                  | /rating       | unknown-value",
                "actions?rating=RED,,AMBER              | /rating       | unknown-value",
                "actions?rating=                        | /rating       | unknown-value",
                "actions?lifecycle=in_progress          | /lifecycle    | unknown-value",
                "actions?service=MAGIC                  | /service      | unknown-value",
                "actions?priority=1%3BDROP%20TABLE%20plan | /priority     | unknown-value",
                "actions?crossCutting=%27OR%271%27=%271 | /crossCutting | unknown-value",
                "actions?sort=colour                    | /sort         | malformed",
                "actions?sort=due%3BDROP%20TABLE%20plan   | /sort         | malformed",
                "actions?page=0                         | /page         | out-of-range",
                "actions?page=-1                        | /page         | out-of-range",
                "actions?page=100001                    | /page         | out-of-range",
                "actions?page=99999999999999999999      | /page         | out-of-range",
                "actions?page=one                       | /page         | out-of-range",
                "actions?page=1.5                       | /page         | out-of-range",
                "actions?size=0                         | /size         | out-of-range",
                "actions?size=201                       | /size         | out-of-range",
                "actions?q=%20                          | /q            | length",
                "actions?q=a%00b                        | /q            | characters",
                "actions?plan=../../etc/passwd          | /plan         | malformed",
                "actions?plan=                          | /plan         | malformed",
                "actions?format=pdf                     | /format       | unknown-value",
                "actions/CL-01?page=1                   | /page         | unknown-parameter",
                "actions/CL-01/updates?size=x           | /size         | out-of-range",
                "measures?kind=WISH                     | /kind         | unknown-value",
                "measures?rating=PURPLE                 | /rating       | unknown-value",
                "measures?lastYear=SIDEWAYS             | /lastYear     | unknown-value",
                "measures?role=employer                 | /role         | unknown-value",
                "measures/CL-O1?plan=%00                | /plan         | malformed",
                "measures/CL-O1/readings?page=x         | /page         | out-of-range",
                "objectives?role=0                      | /role         | unknown-value",
                "plans?status=OLD                       | /status       | unknown-parameter",
                "plans/2017-2021?x=1                    | /x            | unknown-parameter",
                "plans/2017-2021/dashboard?x=1          | /x            | unknown-parameter",
                "plans/2017-2021/document?x=1           | /x            | unknown-parameter",
                "plans/2017-2021/sources/plan-2017-2021?x=1 | /x        | unknown-parameter",
                "site?x=1                               | /x            | unknown-parameter",
            })
    void aBadParameterIsNamed(String address, String pointer, String code) {
        try (LogWatch log = LogWatch.start()) {
            Response answer = Api.get(address);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("errors[0].in")).isEqualTo("query");
            assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo(pointer);
            assertThat(answer.jsonPath().getString("errors[0].code")).isEqualTo(code);
            assertThat(log.faults()).isEmpty();
        }
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(Api.get("actions?rating=PURPLE&page=0&colour=red").jsonPath().getList("errors.pointer"))
                .containsExactlyInAnyOrder("/colour", "/rating", "/page");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        assertThat(Api.get("actions?q=" + "a".repeat(201)).jsonPath().getString("errors[0].message"))
                .isEqualTo("q must have 1 to 200 characters, not 201");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plans/1999-2000",
                "plans/1999-2000/dashboard",
                "plans/%27%3B--/dashboard",
                "plans/2017-2021/sources/nothing",
                "plans/1999-2000/document",
                "actions?plan=1999-2000",
                "actions/CL-99",
                "actions/%00",
                "actions/CL-01%27%20OR%201=1",
                "actions/CL-99/updates",
                "actions/CL-99/updates?format=csv",
                "measures/CL-O99",
                "measures/CL-O99/readings",
                "measures/CL-O99/readings?format=xlsx",
                "objectives?plan=1999-2000",
                "nothing",
                "actions/CL-01/nothing",
            })
    void whatIsNotThereIsAProblem(String address) {
        try (LogWatch log = LogWatch.start()) {
            Response answer = Api.get(address);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(log.faults()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"plans", "plans/2017-2021", "plans/2017-2021/dashboard", "actions", "actions/CL-01", "site"})
    void aMediaTypeThatCannotBeGivenIsRefused(String address) {
        Response answer = Api.request().accept("image/png").get(Api.ROOT + address);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.jsonPath().getString("detail")).contains("application/json");
    }

    @ParameterizedTest
    @CsvSource({"POST, 405", "PUT, 405", "PATCH, 401", "DELETE, 401"})
    void nothingCanBeChangedAnonymously(String method, int status) {
        Response answer = RestAssured.given()
                .contentType("application/json")
                .body("{\"title\":\"Mine now\"}")
                .request(method, Api.ROOT + "plans/2017-2021");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        if (status == 405) {
            assertThat(answer.getHeader("Allow")).contains("GET");
        }
    }

    @Test
    void aBodyOverTheLimitIsRefused() throws IOException {
        // Only announced: the answer comes before the body is sent.
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(announced(11 * 1024 * 1024));
            byte[] answer = socket.getInputStream().readAllBytes();
            assertThat(new String(answer, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("content-type: application/problem+json")
                    .contains("/problems/too-large");
        }
    }

    private static byte[] announced(int bytes) {
        List<String> lines = List.of(
                "POST /api/v1/plans HTTP/1.1",
                "Host: localhost",
                "Connection: close",
                "Content-Type: application/json",
                "Content-Length: " + bytes,
                "",
                "");
        return String.join("\r\n", lines).getBytes(StandardCharsets.US_ASCII);
    }
}
