package org.dueregard.consultation.profile.desk;

import org.dueregard.consultation.profile.Characteristic;
import org.jspecify.annotations.Nullable;

/**
 * A release that is asked for.
 *
 * @param characteristic of which table
 * @param category which category; the base without one
 * @param reason why
 */
public record NewRelease(
        Characteristic characteristic, @Nullable String category, String reason) {}
