package org.dueregard.integration;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.integration.report.ImportReport;

/** Imports files: all of them or none, in one transaction, which may be one that the caller has begun. */
@ApplicationScoped
public class ImportService {

    private static final int LONGEST_SECONDS = 600;

    private final ImportLock lock;
    private final ImportSteps steps;

    ImportService(ImportLock lock, ImportSteps steps) {
        this.lock = lock;
        this.steps = steps;
    }

    /**
     * Imports files. The order in which they are given does not matter: plans come before the plans that they take the
     * place of, and documents before rows.
     *
     * @return what was found and done; when something is wrong, everything that is wrong and that nothing was done
     */
    public ImportReport run(List<ImportFile> files, ImportOptions options, Actor actor) {
        ImportRun run = new ImportRun(options, actor);
        steps.judge(run, files);
        if (run.isHopeless()) {
            return run.report();
        }
        try {
            QuarkusTransaction.joiningExisting().timeout(LONGEST_SECONDS).run(() -> apply(run));
        } catch (NothingKept e) {
            return run.report();
        } catch (RuntimeException e) {
            if (!DatabaseRefusal.explains(e, run)) {
                throw e;
            }
        }
        return run.report();
    }

    private void apply(ImportRun run) {
        lock.take();
        steps.apply(run);
        if (run.options().dryRun() || run.problems().hasErrors()) {
            throw new NothingKept();
        }
    }

    /** Ends a transaction without keeping anything; it is no failure. */
    private static final class NothingKept extends RuntimeException {
        NothingKept() {
            super(null, null, false, false);
        }
    }
}
