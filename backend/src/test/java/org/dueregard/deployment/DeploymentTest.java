package org.dueregard.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dueregard.testsupport.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be known of the containers without starting any: names that must meet do meet, files that are copied exist. */
class DeploymentTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> KNOWN_KEYS = Set.of(
            "image", "build", "command", "environment", "volumes", "healthcheck", "restart", "depends_on", "ports");

    private static JsonNode compose;

    @BeforeAll
    static void readCompose() throws IOException {
        compose = new ObjectMapper(new YAMLFactory())
                .readTree(ROOT.resolve("docker-compose.yml").toFile());
    }

    @Test
    void theDatabaseIsTheVersionThatTestsRunOn() throws Exception {
        try (var connection = TestPostgres.dataSource(TestPostgres.jdbcUrl()).getConnection()) {
            assertThat(services().path("postgres").path("image").asText())
                    .isEqualTo("postgres:" + connection.getMetaData().getDatabaseMajorVersion());
        }
    }

    @Test
    void everyServiceIsDescribedInWordsThatComposeKnows() {
        assertThat(services().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("postgres", "keycloak", "backend", "frontend");
        for (JsonNode service : services()) {
            assertThat(KNOWN_KEYS)
                    .containsAll(
                            service.properties().stream().map(Map.Entry::getKey).toList());
            assertThat(service.has("image") ^ service.has("build")).isTrue();
        }
    }

    @Test
    void servicesWaitForServicesAndKeepTheirDataInVolumesThatExist() {
        for (JsonNode service : services()) {
            service.path("depends_on").properties().forEach(needed -> {
                assertThat(services().path(needed.getKey()).has("healthcheck")).isTrue();
                assertThat(needed.getValue().path("condition").asText()).isEqualTo("service_healthy");
            });
            for (JsonNode volume : service.path("volumes")) {
                assertThat(compose.path("volumes").has(volume.asText().split(":", 2)[0]))
                        .isTrue();
            }
        }
    }

    @Test
    void theBackendFindsTheDatabaseAndTheSample() {
        JsonNode backend = services().path("backend").path("environment");
        assertThat(backend.path("DATABASE_URL").asText()).contains("@postgres:5432/due_regard");
        String sample = backend.path("SAMPLE_PLANS").asText().replace("/opt/due-regard/", "backend/");
        assertThat(ROOT.resolve(sample)).isRegularFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"backend/Dockerfile", "frontend/Dockerfile"})
    void whatAnImageCopiesExistsAndIsNotIgnored(String dockerfile) throws IOException {
        List<String> sources = new ArrayList<>();
        Files.readAllLines(ROOT.resolve(dockerfile)).stream()
                .filter(line -> line.startsWith("COPY ") && !line.contains("--from"))
                .map(line -> List.of(line.substring("COPY ".length()).split(" ")))
                .forEach(words -> sources.addAll(words.subList(0, words.size() - 1)));
        List<String> admitted = Files.readAllLines(ROOT.resolve(dockerfile + ".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();
        assertThat(sources).isNotEmpty().allSatisfy(source -> {
            assertThat(ROOT.resolve(source)).exists();
            assertThat(admitted).anyMatch(path -> source.equals(path) || source.startsWith(path + "/"));
        });
    }

    @Test
    void nginxPassesTheInterfaceToTheBackendAndAllowsNoInlineScript() throws IOException {
        String nginx = Files.readString(ROOT.resolve("frontend/nginx.conf"));
        assertThat(nginx)
                .contains("proxy_pass http://backend:8080;", "limit_req_status 429;", "add_header Retry-After")
                .contains("Content-Security-Policy \"default-src 'self'")
                .doesNotContain("unsafe-inline", "unsafe-eval");
    }

    private static JsonNode services() {
        return compose.path("services");
    }
}
