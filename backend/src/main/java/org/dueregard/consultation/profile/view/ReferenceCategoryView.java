package org.dueregard.consultation.profile.view;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A category of a population.
 *
 * @param name its name
 * @param count how many
 * @param share per cent of the base
 * @param derivation how the figure came about where the table does not print it
 */
public record ReferenceCategoryView(
        String name, int count, BigDecimal share, @Nullable String derivation) {}
