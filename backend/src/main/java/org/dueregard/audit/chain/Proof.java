package org.dueregard.audit.chain;

import org.jspecify.annotations.Nullable;

/**
 * What was found out about the chain.
 *
 * @param tip the last batch that is whole, 0 when there is none
 * @param sealed rows that were found as they were sealed
 * @param waiting rows that are not sealed yet
 * @param broken the first thing that is wrong, in a sentence; null when nothing is
 */
public record Proof(
        Anchor tip, long sealed, long waiting, @Nullable String broken) {

    /** Whether nothing is wrong. */
    public boolean isWhole() {
        return broken == null;
    }
}
