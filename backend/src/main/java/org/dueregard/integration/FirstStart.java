package org.dueregard.integration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Offers the sample plans of the configuration to the database when the application starts. */
@ApplicationScoped
class FirstStart {

    private final SampleImport samples;
    private final List<Path> files;

    FirstStart(SampleImport samples, @ConfigProperty(name = "due-regard.sample-plans") Optional<List<String>> files) {
        this.samples = samples;
        this.files = files.orElse(List.of()).stream()
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .toList();
    }

    void start(@Observes StartupEvent event) {
        samples.load(files);
    }
}
