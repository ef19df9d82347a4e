package org.dueregard.integration;

import org.dueregard.integration.report.Place;
import org.jboss.logging.Logger;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * A refusal by the database itself. The checks should have found the reason first, so it is logged for whoever keeps the
 * checks; the importer gets a plain sentence.
 */
final class DatabaseRefusal {

    private static final Logger LOG = Logger.getLogger(DatabaseRefusal.class);

    private DatabaseRefusal() {}

    /** Adds the refusal to the problems of a run; false when the failure is not one. */
    static boolean explains(RuntimeException failure, ImportRun run) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refusal && refusal.getServerErrorMessage() != null) {
                ServerErrorMessage message = refusal.getServerErrorMessage();
                String words = String.valueOf(message == null ? null : message.getMessage());
                LOG.errorf("An import was refused by the database and not by a check: %s", words);
                run.problems()
                        .error(Place.ofFile("import"), "refused-by-database", "the database refused it: " + words);
                return true;
            }
        }
        return false;
    }
}
