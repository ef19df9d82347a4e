package org.dueregard.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Imports files with the packaged application, beside a running server or without one. */
final class Import {

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
        return new Errand(settings, started).run(command);
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
}
