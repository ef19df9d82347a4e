package org.dueregard.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.consultation.profile.reference.ReferenceImport;
import org.dueregard.consultation.profile.view.ReferenceReport;
import org.dueregard.platform.problem.ProblemException;
import org.jboss.logging.Logger;

/**
 * Loads reference populations into a database that holds none. A file that is no good never stops the caller: it is one
 * line in the log.
 */
@ApplicationScoped
public class SamplePopulations {

    private static final Logger LOG = Logger.getLogger(SamplePopulations.class);
    private static final Actor ACTOR = Actor.named("import", "First start with sample populations");

    private final ReferenceImport populations;

    SamplePopulations(ReferenceImport populations) {
        this.populations = populations;
    }

    /** Loads files when there is no population yet; otherwise does nothing. */
    public void load(List<Path> files) {
        if (!files.isEmpty() && populations.isEmpty()) {
            files.forEach(this::load);
        }
    }

    private void load(Path path) {
        ImportFile file = ImportFile.read(path);
        if (file.fault() != null) {
            LOG.errorf("The sample populations %s were not loaded: the file %s", file.name(), file.fault());
            return;
        }
        try {
            ReferenceReport report = populations.addRows(file.bytes(), null, null, false, ACTOR);
            LOG.infof("Loaded %d reference populations of %s", report.added().size(), file.name());
        } catch (ProblemException e) {
            String first = e.errors().isEmpty()
                    ? e.getMessage()
                    : e.errors().getFirst().message();
            LOG.errorf("The sample populations %s were not loaded: %s", file.name(), first);
        }
    }
}
