package org.dueregard.launcher;

import java.time.Duration;
import java.util.List;

/** One command of the packaged application, beside a running server or without one. */
final class Errand {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int POLL_MILLISECONDS = 200;

    private final Settings settings;
    private final Started started;

    Errand(Settings settings, Started started) {
        this.settings = settings;
        this.started = started;
    }

    /**
     * Returns the exit code of the command.
     *
     * @param command the command and its arguments, as the application takes them
     */
    int run(List<String> command) throws InterruptedException {
        Database database = database();
        return started.start(() -> Application.command(settings, database, command))
                .await();
    }

    private Database database() throws InterruptedException {
        Database given = settings.database();
        if (given != null) {
            given.check();
            return given;
        }
        DataDirectory directory = new DataDirectory(settings.dataDirectory());
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            DataDirectory.Hold hold = directory.tryHold();
            if (hold != null) {
                started.start(() -> hold);
                return started.start(() -> EmbeddedDatabase.start(directory)).database();
            }
            Database running = EmbeddedDatabase.running(directory);
            if (running != null) {
                return running;
            }
            // Another launcher has the directory and is still starting, or is just stopping.
            Thread.sleep(POLL_MILLISECONDS);
        }
        throw new Refusal(
                "The database of the running Due Regard in " + settings.dataDirectory() + " does not answer.");
    }
}
