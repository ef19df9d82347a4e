package org.dueregard.integration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.integration.report.ImportProblem;
import org.dueregard.integration.report.ImportReport;
import org.jboss.logging.Logger;

/**
 * Loads plans into a database that holds none. A file that is no good never stops the caller: it is one line in the log,
 * and the others are loaded without it. Of several replicas that start at once the first one writes; the others wait for
 * it and then find everything there.
 */
@ApplicationScoped
public class SampleImport {

    private static final Logger LOG = Logger.getLogger(SampleImport.class);
    private static final Actor ACTOR = Actor.named("import", "First start with sample plans");

    private final EntityManager database;
    private final ImportService imports;

    SampleImport(EntityManager database, ImportService imports) {
        this.database = database;
        this.imports = imports;
    }

    /** Loads files when there is no plan yet; otherwise does nothing. */
    public void load(List<Path> files) {
        if (files.isEmpty() || holdsPlans()) {
            return;
        }
        List<ImportFile> plans = files.stream().map(ImportFile::read).toList();
        ImportReport all = tryImport(plans);
        if (!all.accepted() && plans.size() > 1) {
            plans.forEach(one -> log(tryImport(List.of(one))));
        } else {
            log(all);
        }
    }

    private ImportReport tryImport(List<ImportFile> files) {
        return imports.run(files, ImportOptions.STRICT, ACTOR);
    }

    @Transactional
    boolean holdsPlans() {
        return !database.createNativeQuery("SELECT id FROM plan LIMIT 1", UUID.class)
                .getResultList()
                .isEmpty();
    }

    private static void log(ImportReport report) {
        if (report.accepted()) {
            LOG.infof("Loaded the sample plan %s", String.join(", ", report.plans()));
            return;
        }
        List<ImportProblem> errors = report.problems().stream()
                .filter(problem -> problem.severity().isError())
                .toList();
        LOG.errorf(
                "A sample plan was not loaded, it has %d problem(s); the first is %s",
                errors.size(), errors.getFirst().words());
    }
}
