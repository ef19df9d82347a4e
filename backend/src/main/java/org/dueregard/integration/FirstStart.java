package org.dueregard.integration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Offers the sample plans and populations of the configuration to the database when the application starts. */
@ApplicationScoped
class FirstStart {

    private final SampleImport samples;
    private final SamplePopulations populations;
    private final List<Path> planFiles;
    private final List<Path> populationFiles;

    FirstStart(
            SampleImport samples,
            SamplePopulations populations,
            @ConfigProperty(name = "due-regard.sample-plans") Optional<List<String>> planFiles,
            @ConfigProperty(name = "due-regard.sample-populations") Optional<List<String>> populationFiles) {
        this.samples = samples;
        this.populations = populations;
        this.planFiles = paths(planFiles);
        this.populationFiles = paths(populationFiles);
    }

    void start(@Observes StartupEvent event) {
        samples.load(planFiles);
        populations.load(populationFiles);
    }

    private static List<Path> paths(Optional<List<String>> files) {
        return files.orElse(List.of()).stream()
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .toList();
    }
}
