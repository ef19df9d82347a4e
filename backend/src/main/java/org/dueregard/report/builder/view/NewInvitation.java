package org.dueregard.report.builder.view;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is asked to sign a row.
 *
 * @param person id of the person
 * @param message what they are told
 */
public record NewInvitation(UUID person, @Nullable String message) {}
