package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import command of the launcher with the real PostgreSQL; only the application is played. */
class ImportTest {

    @TempDir
    private Path home;

    private Path plan;

    @BeforeEach
    void prepareHome() throws IOException {
        StandInApplication.packageInto(home);
        SharedBinaries.in(home.resolve(".data"));
        plan = Files.writeString(home.toRealPath().resolve("plan.json"), "{}");
    }

    @AfterEach
    void releaseBinaries() throws IOException {
        SharedBinaries.outOf(home.resolve(".data"));
    }

    @Test
    void withoutAServerTheDatabaseIsStartedForTheDuration() throws Exception {
        LauncherProcess launcher = LauncherProcess.start(home, Map.of(), "import", "--dry-run", "plan.json");
        assertThat(launcher.awaitExit()).isEqualTo(StandInApplication.IMPORT_CODE);
        assertThat(launcher.output())
                .startsWith("import --dry-run " + plan + " into jdbc:postgresql://127.0.0.1:")
                .hasLineCount(1);
        assertThat(Postmaster.in(home.resolve(".data/postgresql"))).isNull();
    }

    @Test
    void besideARunningServerItsDatabaseIsUsedAndLeftRunning() throws Exception {
        Map<String, String> port = Map.of("PORT", Integer.toString(LauncherProcess.freePort()));
        try (LauncherProcess server = LauncherProcess.start(home, port, "run").awaitAddress()) {
            Database running = EmbeddedDatabase.running(new DataDirectory(home.resolve(".data")));
            LauncherProcess launcher = LauncherProcess.start(home, Map.of(), "import", "plan.json");
            assertThat(launcher.awaitExit()).isEqualTo(StandInApplication.IMPORT_CODE);
            assertThat(launcher.output()).isEqualTo("import " + plan + " into " + running.jdbcUrl() + "\n");
            assertThat(server.application().isAlive()).isTrue();
        }
    }

    @Test
    void noFileOrAMissingOneIsRefused() throws Exception {
        LauncherProcess nothing = LauncherProcess.start(home, Map.of(), "import", "--dry-run");
        assertThat(nothing.awaitExit()).isEqualTo(1);
        assertThat(nothing.output()).startsWith("Say which file to import").hasLineCount(1);

        LauncherProcess missing = LauncherProcess.start(home, Map.of(), "import", "nowhere.json");
        assertThat(missing.awaitExit()).isEqualTo(1);
        assertThat(missing.output()).isEqualTo("The file nowhere.json cannot be read.\n");
    }
}
