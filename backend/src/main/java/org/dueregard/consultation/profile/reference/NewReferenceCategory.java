package org.dueregard.consultation.profile.reference;

import org.jspecify.annotations.Nullable;

/**
 * A category of a population that is brought in.
 *
 * @param name its name
 * @param count how many
 * @param derivation how the figure came about where the table does not print it
 */
public record NewReferenceCategory(
        String name, int count, @Nullable String derivation) {}
