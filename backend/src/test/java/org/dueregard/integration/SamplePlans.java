package org.dueregard.integration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The plans that are delivered with the product. */
public final class SamplePlans {

    private SamplePlans() {}

    /** Their files, in alphabetical order. */
    public static Stream<Path> files() {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            List<Path> plans = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith("-consultations.json"))
                    .filter(file -> !file.toString().endsWith("-meetings.json"))
                    .filter(file -> !file.toString().contains("-report-"))
                    .sorted()
                    .toList();
            return plans.stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The samples cannot be read", e);
        }
    }
}
