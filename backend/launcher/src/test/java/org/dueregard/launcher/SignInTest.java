package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keycloak beside the application: never in its way, and gone when it is gone. Both are played here. */
class SignInTest {

    private static final String READY = "People can sign in";

    @TempDir
    private Path home;

    private String port;
    private String keycloakPort;

    @BeforeEach
    void prepareHome() throws IOException {
        StandInApplication.packageInto(home);
        StandInKeycloak.packageInto(home);
        SharedBinaries.in(home.resolve(".data"));
        port = Integer.toString(LauncherProcess.freePort());
        keycloakPort = Integer.toString(LauncherProcess.freePort());
    }

    @AfterEach
    void releaseBinaries() throws IOException {
        SharedBinaries.outOf(home.resolve(".data"));
    }

    @Test
    void theApplicationIsToldWherePeopleWillSignInAndBothEndTogether() throws Exception {
        LauncherProcess launcher = run(Map.of()).awaitAddress();
        assertThat(told()).isEqualTo("http://localhost:" + keycloakPort + "/realms/due-regard");
        LauncherProcess.await(() -> launcher.output().contains(READY));
        assertThat(launcher.output()).contains("Due Regard is at").contains(Keycloak.PASSWORD, "housing-officer");
        List<ProcessHandle> family = launcher.family();

        launcher.terminate();
        launcher.awaitExit();

        assertThat(family).hasSize(2).noneMatch(ProcessHandle::isAlive);
        assertThat(home.resolve(".data/keycloak-" + port + ".pid")).doesNotExist();
    }

    @Test
    void oneThatAKilledLauncherLeftRunningIsStopped() throws Exception {
        LauncherProcess killed = run(Map.of()).awaitAddress();
        LauncherProcess.await(() -> killed.output().contains(READY));
        List<ProcessHandle> orphans = killed.family();
        killed.kill();
        try (LauncherProcess next = run(Map.of()).awaitAddress()) {
            LauncherProcess.await(() -> next.output().contains(READY));
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        }
    }

    @Test
    void oneThatDoesNotStartIsSaidAndHoldsNothingUp() throws Exception {
        try (LauncherProcess launcher = run(Map.of("STAND_IN_KEYCLOAK_FAILS", "yes"))) {
            launcher.awaitAddress();
            LauncherProcess.await(() -> launcher.output()
                    .contains("Nobody can sign in: Keycloak stopped while starting (exit code 1); see "));
            assertThat(launcher.application().isAlive()).isTrue();
        }
    }

    @Test
    void aProviderThatIsGivenIsToldToTheApplicationAndNoneIsStarted() throws Exception {
        String url = "https://login.example/realms/council";
        try (LauncherProcess launcher = run(Map.of("OIDC_URL", url))) {
            launcher.awaitAddress();
            assertThat(told()).isEqualTo(url);
            assertThat(home.resolve(".data/keycloak-" + port)).doesNotExist();
        }
    }

    private LauncherProcess run(Map<String, String> more) throws IOException {
        Map<String, String> environment = new HashMap<>(more);
        environment.putAll(Map.of("PORT", port, "KEYCLOAK_PORT", keycloakPort, "SIGN_IN", ""));
        return LauncherProcess.start(home, environment, "run");
    }

    private String told() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI address = URI.create("http://localhost:" + port + "/oidc");
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
