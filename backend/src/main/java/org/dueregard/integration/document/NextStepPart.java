package org.dueregard.integration.document;

import org.jspecify.annotations.Nullable;

/**
 * What is to happen next.
 *
 * @param text what
 * @param owner whose it is
 * @param due by when
 * @param dueText the date as published, where it says more or cannot be read
 */
public record NextStepPart(
        @Nullable String text,
        @Nullable String owner,
        @Nullable String due,
        @Nullable String dueText) {}
