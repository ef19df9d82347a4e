package org.dueregard.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short way to a dashboard and the long way through the interface cannot be told apart. */
@QuarkusTest
class DashboardRouteTest {

    private static final String ADDRESS = Api.ROOT + "plans/2017-2021/dashboard";

    /** A weight makes a request unusual, and so takes it the long way. */
    private static final String LONG_WAY = "application/json;q=0.9";

    private final Samples samples;

    DashboardRouteTest(Samples samples) {
        this.samples = samples;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
        Api.ok("plans/2017-2021/dashboard");
    }

    @Test
    void bothWaysAnswerTheSame() {
        Response quick = Api.request().accept("application/json").get(ADDRESS);
        Response slow = Api.request().accept(LONG_WAY).get(ADDRESS);
        assertThat(quick.statusCode()).isEqualTo(200);
        assertThat(headers(quick)).isEqualTo(headers(slow));
        assertThat(quick.asString()).isEqualTo(slow.asString());
    }

    @Test
    void bothWaysCompressTheSame() {
        Response quick = Api.request()
                .header("Accept-Encoding", "gzip, deflate, br")
                .accept("*/*")
                .get(ADDRESS);
        Response slow =
                Api.request().header("Accept-Encoding", "gzip").accept(LONG_WAY).get(ADDRESS);
        assertThat(quick.getHeader("Content-Encoding")).isEqualTo("gzip").isEqualTo(slow.getHeader("Content-Encoding"));
        assertThat(quick.asString()).isEqualTo(slow.asString()).contains("Community Leader");
    }

    @Test
    void bothWaysKnowWhatACallerHolds() {
        String etag = Api.get("plans/2017-2021/dashboard").getHeader("ETag");
        Response quick =
                Api.request().header("If-None-Match", etag).accept("*/*").get(ADDRESS);
        Response slow =
                Api.request().header("If-None-Match", etag).accept(LONG_WAY).get(ADDRESS);
        assertThat(quick.statusCode()).isEqualTo(304).isEqualTo(slow.statusCode());
        assertThat(headers(quick)).isEqualTo(headers(slow));
        assertThat(quick.asByteArray()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-plan", "-", "%20", "2017-2021%2F"})
    void whatIsNotThereIsNotThereEitherWay(String plan) {
        String address = Api.ROOT + "plans/" + plan + "/dashboard";
        assertThat(Api.request().get(address).statusCode()).isEqualTo(404);
        assertThat(Api.request().accept(LONG_WAY).get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whoTakesNoGzipGetsNone() {
        Response answer = Api.request()
                .config(RestAssured.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip;q=0")
                .get(ADDRESS);
        assertThat(answer.getHeader("Content-Encoding")).isNull();
        assertThat(answer.jsonPath().getString("plan.ref")).isEqualTo("2017-2021");
    }

    /** Headers but those of the compression, which each way does with a program of its own. */
    private static Map<String, String> headers(Response response) {
        return response.headers().asList().stream()
                .filter(header -> !header.getName().matches("(?i)content-(encoding|length)"))
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(java.util.Locale.ROOT),
                        Header::getValue,
                        (a, b) -> a + ", " + b,
                        TreeMap::new));
    }
}
