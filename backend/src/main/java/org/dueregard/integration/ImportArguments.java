package org.dueregard.integration;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the command is told.
 *
 * @param options how to import
 * @param files what to import
 */
public record ImportArguments(ImportOptions options, List<Path> files) {

    /** How the command is used. */
    public static final String USAGE = "Usage: import [--dry-run] [--keep-unreadable-dates] FILE...";

    /**
     * Reads the arguments after {@code import}.
     *
     * @throws IllegalArgumentException with a sentence for whoever typed them
     */
    public static ImportArguments parse(List<String> arguments) {
        boolean dryRun = false;
        boolean keep = false;
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            switch (argument) {
                case "--dry-run" -> dryRun = true;
                case "--keep-unreadable-dates" -> keep = true;
                default -> files.add(file(argument));
            }
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("There is no file to import.");
        }
        return new ImportArguments(new ImportOptions(dryRun, keep), List.copyOf(files));
    }

    private static Path file(String argument) {
        if (argument.startsWith("--")) {
            throw new IllegalArgumentException("Unknown option \"" + argument + "\".");
        }
        return Path.of(argument);
    }
}
