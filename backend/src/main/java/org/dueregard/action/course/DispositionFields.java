package org.dueregard.action.course;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of one action.
 *
 * @param disposition in a word
 * @param to the action that goes on
 * @param reason why, or what there is to say
 */
public record DispositionFields(
        DispositionKind disposition,
        @Nullable ActionAddress to,
        @Nullable String reason) {}
