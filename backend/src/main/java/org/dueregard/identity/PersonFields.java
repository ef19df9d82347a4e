package org.dueregard.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a person here, and not by the sign-in provider.
 *
 * @param active false for one who has left
 * @param reportsTo the next person up
 */
public record PersonFields(boolean active, @Nullable UUID reportsTo) {}
