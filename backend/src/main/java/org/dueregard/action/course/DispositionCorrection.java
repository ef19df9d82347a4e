package org.dueregard.action.course;

import org.jspecify.annotations.Nullable;

/**
 * What became of an action in truth.
 *
 * @param action its reference
 * @param disposition in a word
 * @param to the action that goes on
 * @param reason why, or what there is to say
 * @param correction what was wrong
 */
public record DispositionCorrection(
        String action,
        DispositionKind disposition,
        @Nullable ActionAddress to,
        @Nullable String reason,
        String correction) {

    DispositionFields fields() {
        return new DispositionFields(disposition, to, reason);
    }
}
