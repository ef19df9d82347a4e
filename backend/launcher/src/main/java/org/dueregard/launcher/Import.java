package org.dueregard.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Imports files with the packaged application, beside a running server or without one. */
final class Import {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int POLL_MILLISECONDS = 200;

    private final Settings settings;
    private final Started started;

    Import(Settings settings, Started started) {
        this.settings = settings;
        this.started = started;
    }

    /**
     * Returns the exit code of the application's own import.
     *
     * @param arguments what the application's import command takes; files are made absolute
     */
    int run(List<String> arguments) throws InterruptedException {
        if (arguments.stream().allMatch(Import::isOption)) {
            throw new Refusal("Say which file to import: make import FILE=path/to/plan.json [DRY_RUN=1].");
        }
        List<String> command = new ArrayList<>(List.of("import"));
        arguments.stream().map(this::absolute).forEach(command::add);
        Database database = database();
        return started.start(() -> Application.command(settings, database, command))
                .await();
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("--");
    }

    private String absolute(String argument) {
        if (isOption(argument)) {
            return argument;
        }
        Path file = settings.home().resolve(argument);
        if (!Files.isReadable(file)) {
            throw new Refusal("The file " + argument + " cannot be read.");
        }
        return file.toString();
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
