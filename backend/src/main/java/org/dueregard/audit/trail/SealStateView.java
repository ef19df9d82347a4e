package org.dueregard.audit.trail;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How far the trail is sealed, and when that was last proved.
 *
 * @param last the last batch; absent before the first
 * @param waiting changes that are not sealed yet
 * @param verification the last proof; absent when there was none
 */
public record SealStateView(
        @Nullable Batch last, long waiting, @Nullable Verification verification) {

    /**
     * A sealed batch.
     *
     * @param batch its number
     * @param digest its digest in hexadecimal digits
     * @param changes changes in it
     * @param sealedAt when it was sealed
     */
    public record Batch(long batch, String digest, int changes, OffsetDateTime sealedAt) {}

    /**
     * A proof of the chain.
     *
     * @param at when
     * @param whole whether nothing was wrong
     * @param batch last batch that was whole
     * @param changes changes found as they were sealed
     * @param broken the first thing that was wrong, in a sentence
     */
    public record Verification(
            OffsetDateTime at,
            boolean whole,
            long batch,
            long changes,
            @Nullable String broken) {}
}
