package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole launcher with the real PostgreSQL; only the application is played. */
class RunTest {

    private static final int TERMINATED = 128 + 15;

    @TempDir
    private Path home;

    private String port;

    @BeforeEach
    void prepareHome() throws IOException {
        StandInApplication.packageInto(home);
        SharedBinaries.in(home.resolve(".data"));
        port = Integer.toString(LauncherProcess.freePort());
    }

    @AfterEach
    void releaseBinaries() throws IOException {
        SharedBinaries.outOf(home.resolve(".data"));
    }

    @Test
    void itSaysInOneLineWhereItIsAndLeavesNothingBehindWhenStopped() throws Exception {
        LauncherProcess launcher = run().awaitAddress();
        assertThat(launcher.output()).isEqualTo("Due Regard is at http://localhost:" + port + " (Ctrl-C stops it)\n");
        ProcessHandle application = launcher.application();
        Postmaster postgres = postgres();
        assertThat(postgres.answers()).isTrue();

        launcher.terminate();

        assertThat(launcher.awaitExit()).isEqualTo(TERMINATED);
        assertThat(application.isAlive()).isFalse();
        assertThat(postgres.isAlive()).isFalse();
        assertThat(postgres()).isNull();
        assertThat(home.resolve(".data/application-" + port + ".pid")).doesNotExist();
    }

    @Test
    void itStopsCleanlyWhenToldSoInTheMiddleOfAStart() throws Exception {
        LauncherProcess launcher = run();
        LauncherProcess.await(() -> Files.exists(home.resolve(".data/launcher.lock")));
        launcher.terminate();
        assertThat(launcher.awaitExit()).isEqualTo(TERMINATED);
        assertThat(launcher.output()).isEmpty();
        assertThat(postgres()).isNull();
        try (LauncherProcess next = run()) {
            next.awaitAddress();
        }
    }

    @Test
    void itStopsTheDatabaseAndFailsWhenTheApplicationDies() throws Exception {
        LauncherProcess launcher = run().awaitAddress();
        Postmaster postgres = postgres();
        launcher.application().destroyForcibly();
        assertThat(launcher.awaitExit()).isEqualTo(1);
        assertThat(launcher.output().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("The application stopped by itself (exit code 137); see ");
        assertThat(postgres.isAlive()).isFalse();
    }

    @Test
    void itTakesOverWhatAKilledLauncherLeftRunning() throws Exception {
        LauncherProcess killed = run().awaitAddress();
        ProcessHandle orphan = killed.application();
        Postmaster leftPostgres = postgres();
        killed.kill();
        assertThat(orphan.isAlive()).isTrue();
        assertThat(leftPostgres.isAlive()).isTrue();

        try (LauncherProcess next = run().awaitAddress()) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(leftPostgres.isAlive()).isFalse();
            assertThat(next.application().isAlive()).isTrue();
        }
        assertThat(postgres()).isNull();
    }

    @Test
    void anApplicationThatDoesNotStartIsAFailure() throws Exception {
        LauncherProcess launcher = LauncherProcess.start(home, Map.of("PORT", port, "STAND_IN_FAILS", "yes"), "run");
        assertRefused(launcher, "The application stopped while starting (exit code 1); see ");
        assertThat(postgres()).isNull();
    }

    @Test
    void aTakenPortIsRefused() throws Exception {
        try (ServerSocket other = new ServerSocket(Integer.parseInt(port))) {
            assertThat(other.isBound()).isTrue();
            assertRefused(run(), "Port " + port + " is taken; stop what uses it or choose another with PORT.");
        }
    }

    @Test
    void aDataDirectoryInUseIsRefusedAndItsUserNotDisturbed() throws Exception {
        try (LauncherProcess user = run().awaitAddress()) {
            port = Integer.toString(LauncherProcess.freePort());
            assertRefused(run(), "The data directory " + home.toRealPath().resolve(".data") + " is in use by another");
            assertThat(user.application().isAlive()).isTrue();
            assertThat(postgres().answers()).isTrue();
        }
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsRefused() throws Exception {
        Map<String, String> environment = Map.of("PORT", port, "DATABASE_URL", "postgresql://clerk:pw@127.0.0.1:1/x");
        assertRefused(
                LauncherProcess.start(home, environment, "run"),
                "The database at 127.0.0.1:1/x does not answer; check");
    }

    @Test
    void aGivenDatabaseIsUsedAndNoOtherStarted() throws Exception {
        DataDirectory elsewhere = new DataDirectory(SharedBinaries.in(home.resolve("elsewhere")));
        try (EmbeddedDatabase given = EmbeddedDatabase.start(elsewhere)) {
            String url = given.database().jdbcUrl() + "?user=postgres";
            Map<String, String> environment = Map.of("PORT", port, "DATABASE_URL", url);
            try (LauncherProcess launcher = LauncherProcess.start(home, environment, "run")) {
                launcher.awaitAddress();
                assertThat(home.resolve(".data/postgresql")).doesNotExist();
            }
            assertThat(EmbeddedDatabase.running(elsewhere)).isNotNull();
        }
        SharedBinaries.outOf(home.resolve("elsewhere"));
    }

    @Test
    void anotherProgramIsGivenTheAddressAndItsExitCodePassedOn() throws Exception {
        Map<String, String> environment =
                Map.of("PORT", port, "DATA_DIR", home.resolve(".data").toString());
        LauncherProcess launcher =
                LauncherProcess.start(home, environment, "with", "sh", "-c", "echo at $BASE_URL; exit 7");
        assertThat(launcher.awaitExit()).isEqualTo(7);
        assertThat(launcher.output()).isEqualTo("at http://localhost:" + port + "\n");
        assertThat(postgres()).isNull();
    }

    private LauncherProcess run() throws IOException {
        return LauncherProcess.start(home, Map.of("PORT", port), "run");
    }

    private Postmaster postgres() {
        return Postmaster.in(home.resolve(".data/postgresql"));
    }

    private static void assertRefused(LauncherProcess launcher, String sentence) throws InterruptedException {
        assertThat(launcher.awaitExit()).isEqualTo(1);
        assertThat(launcher.output()).startsWith(sentence).hasLineCount(1);
    }
}
