package org.dueregard.consultation.profile.view;

import org.dueregard.consultation.profile.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A figure that would not be told; for officers alone.
 *
 * @param characteristic of which table
 * @param category which category; the base without one
 * @param why which rule it is
 */
public record SuppressedFigure(
        Characteristic characteristic, @Nullable String category, SuppressionReason why) {}
