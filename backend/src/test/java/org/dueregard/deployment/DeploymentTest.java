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
import org.dueregard.identity.Roles;
import org.dueregard.testsupport.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be known of the containers without starting any: names that must meet do meet, files that are copied exist. */
class DeploymentTest {

    private static final Path ROOT = Path.of("..");
    private static final Set<String> KNOWN_KEYS = Set.of(
            "image",
            "build",
            "profiles",
            "command",
            "environment",
            "volumes",
            "healthcheck",
            "restart",
            "depends_on",
            "ports");

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
                String source = volume.asText().split(":", 2)[0];
                assertThat(compose.path("volumes").has(source) || Files.exists(ROOT.resolve(source)))
                        .as(source)
                        .isTrue();
            }
        }
    }

    @Test
    void theBackendFindsTheDatabaseAndTheSample() {
        JsonNode backend = services().path("backend").path("environment");
        assertThat(backend.path("DATABASE_URL").asText()).contains("@postgres:5432/due_regard");
        assertThat(backend.path("SAMPLE_PLANS").asText().split(","))
                .allSatisfy(sample -> assertThat(ROOT.resolve(sample.replace("/opt/due-regard/", "backend/")))
                        .isRegularFile());
    }

    @Test
    void noContainerHoldsASecretOfTheDemonstrationOrLetsItsPeopleIn() {
        JsonNode backend = services().path("backend").path("environment");
        JsonNode keycloak = services().path("keycloak").path("environment");
        assertThat(backend.path("DUE_REGARD_DEMO").asText()).isEqualTo("${DUE_REGARD_DEMO:-false}");
        for (String secret : List.of("OIDC_CLIENT_SECRET", "DEMO_PASSWORD", "DEMO_SYSTEM_SECRET")) {
            assertThat(keycloak.path(secret).asText()).isEqualTo("${" + secret + ":-}");
        }
    }

    @Test
    void everyoneInTheRealmIsMarkedAsOfTheDemonstrationAndHasNoWrittenPassword() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(ROOT.resolve("backend/src/main/keycloak/due-regard-realm.json")
                        .toFile());
        assertThat(realm.path("clients")).isNotEmpty().allSatisfy(client -> {
            assertThat(client.path("secret").asText()).startsWith("${");
            assertThat(client.path("protocolMappers"))
                    .anySatisfy(mapper -> assertThat(
                                    mapper.path("config").path("claim.name").asText())
                            .isEqualTo("demo"));
        });
        assertThat(realm.path("users"))
                .isNotEmpty()
                .allSatisfy(user -> assertThat(
                                user.path("credentials").path(0).path("value").asText())
                        .isEqualTo("${DEMO_PASSWORD}"));
        assertThat(realm.path("roles").path("realm"))
                .extracting(role -> role.path("name").asText())
                .containsExactlyInAnyOrderElementsOf(Roles.OF_PEOPLE);
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
