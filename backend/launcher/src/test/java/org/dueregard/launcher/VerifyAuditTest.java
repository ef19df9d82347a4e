package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of the audit trail as people start it; the proof itself is tested with the application. */
class VerifyAuditTest {

    @TempDir
    private Path home;

    @BeforeEach
    void prepareHome() throws IOException {
        StandInApplication.packageInto(home);
        SharedBinaries.in(home.resolve(".data"));
    }

    @AfterEach
    void releaseBinaries() throws IOException {
        SharedBinaries.outOf(home.resolve(".data"));
    }

    @Test
    void withoutAServerTheDatabaseIsStartedForTheDuration() throws Exception {
        LauncherProcess launcher = LauncherProcess.start(home, Map.of(), "verify-audit", "1:abc");
        assertThat(launcher.awaitExit()).isEqualTo(StandInApplication.IMPORT_CODE);
        assertThat(launcher.output())
                .startsWith("verify-audit 1:abc into jdbc:postgresql://127.0.0.1:")
                .hasLineCount(1);
        assertThat(Postmaster.in(home.resolve(".data/postgresql"))).isNull();
    }

    @Test
    void aDatabaseOfTheCouncilIsUsedWhenItIsGiven() throws Exception {
        Map<String, String> port = Map.of("PORT", Integer.toString(LauncherProcess.freePort()));
        try (LauncherProcess server = LauncherProcess.start(home, port, "run").awaitAddress()) {
            Database running = EmbeddedDatabase.running(new DataDirectory(home.resolve(".data")));
            LauncherProcess launcher = LauncherProcess.start(
                    home, Map.of("DATABASE_URL", running.jdbcUrl() + "?user=" + running.username()), "verify-audit");
            assertThat(launcher.awaitExit()).as(launcher.output()).isEqualTo(StandInApplication.IMPORT_CODE);
            assertThat(launcher.output()).startsWith("verify-audit into " + running.jdbcUrl());
            assertThat(server.application().isAlive()).isTrue();
        }
    }
}
