package org.dueregard.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Training with the real PostgreSQL and the real virtual machine; only the application is played. */
class TrainingTest {

    @TempDir
    private Path home;

    private Path cache;

    @BeforeEach
    void prepareHome() throws IOException {
        StandInApplication.packageInto(home);
        cache = home.resolve("backend/target/quarkus-app/application.aot");
    }

    @Test
    void itLeavesACacheBesideTheJarAndNothingElse() throws Exception {
        Files.writeString(cache, "of an older build");
        assertThat(train(Map.of()).awaitExit()).isZero();
        assertThat(Files.size(cache)).isGreaterThan(1_000_000);
        assertThat(home.resolve(".data")).doesNotExist();
    }

    @Test
    void itKeepsOffThePersonsOwnData() throws Exception {
        Path data = Files.createDirectory(home.resolve("mine"));
        Map<String, String> mine =
                Map.of("DATA_DIR", data.toString(), "DATABASE_URL", "postgresql://clerk:pw@127.0.0.1:1/x", "PORT", "1");
        assertThat(train(mine).awaitExit()).isZero();
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void anApplicationThatDoesNotStartMakesNoCache() throws Exception {
        LauncherProcess launcher = train(Map.of("STAND_IN_FAILS", "yes"));
        assertThat(launcher.awaitExit()).isEqualTo(1);
        assertThat(launcher.output()).startsWith("The application stopped while starting (exit code 1); see ");
        assertThat(cache).doesNotExist();
    }

    private LauncherProcess train(Map<String, String> environment) throws IOException {
        return LauncherProcess.start(home, environment, "train");
    }
}
