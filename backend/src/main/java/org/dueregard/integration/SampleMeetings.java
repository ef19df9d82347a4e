package org.dueregard.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.committee.route.MeetingImport;
import org.dueregard.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Loads bodies, meetings and routes into a database that holds none. A file that is no good never stops the caller: it is
 * one line in the log.
 */
@ApplicationScoped
public class SampleMeetings {

    private static final Logger LOG = Logger.getLogger(SampleMeetings.class);
    private static final Actor ACTOR = Actor.named("import", "First start with sample meetings");

    private final MeetingImport meetings;

    SampleMeetings(MeetingImport meetings) {
        this.meetings = meetings;
    }

    /** Loads files when there is no body yet; otherwise does nothing. */
    public void load(List<Path> files) {
        if (!files.isEmpty() && meetings.isEmpty()) {
            files.forEach(this::load);
        }
    }

    private void load(Path path) {
        ImportFile file = ImportFile.read(path);
        if (file.fault() != null) {
            LOG.errorf("The sample meetings %s were not loaded: the file %s", file.name(), file.fault());
            return;
        }
        try {
            LOG.infof("Loaded %d meetings of %s", meetings.add(file.bytes(), ACTOR), file.name());
        } catch (ProblemException e) {
            String first = e.errors().isEmpty()
                    ? e.getMessage()
                    : e.errors().getFirst().message();
            LOG.errorf("The sample meetings %s were not loaded: %s", file.name(), first);
        }
    }
}
