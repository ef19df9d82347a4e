package org.dueregard.report.snapshot;

import java.util.function.Consumer;

/**
 * A frozen report, ready to be printed.
 *
 * @param sha256 digest of its bytes, in lower-case hexadecimal
 * @param head everything but the actions
 * @param actions the actions, read anew whenever they are asked for
 */
public record Snapshot(String sha256, SnapshotHead head, Actions actions) {

    /** Actions by role, objective and place. An action that serves two roles comes once in each. */
    @FunctionalInterface
    public interface Actions {
        /** Hands over one after the other. */
        void forEach(Consumer<ActionPart> sink);
    }
}
