package org.dueregard.integration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Offers the samples of the configuration to the database when the application starts. */
@ApplicationScoped
class FirstStart {

    private final SampleImport samples;
    private final SamplePopulations populations;
    private final SampleMeetings meetings;
    private final List<Path> planFiles;
    private final List<Path> populationFiles;
    private final List<Path> meetingFiles;

    FirstStart(
            SampleImport samples,
            SamplePopulations populations,
            SampleMeetings meetings,
            @ConfigProperty(name = "due-regard.sample-plans") Optional<List<String>> planFiles,
            @ConfigProperty(name = "due-regard.sample-populations") Optional<List<String>> populationFiles,
            @ConfigProperty(name = "due-regard.sample-meetings") Optional<List<String>> meetingFiles) {
        this.samples = samples;
        this.populations = populations;
        this.meetings = meetings;
        this.planFiles = paths(planFiles);
        this.populationFiles = paths(populationFiles);
        this.meetingFiles = paths(meetingFiles);
    }

    void start(@Observes StartupEvent event) {
        samples.load(planFiles);
        populations.load(populationFiles);
        meetings.load(meetingFiles);
    }

    private static List<Path> paths(Optional<List<String>> files) {
        return files.orElse(List.of()).stream()
                .map(String::strip)
                .filter(file -> !file.isEmpty())
                .map(Path::of)
                .toList();
    }
}
