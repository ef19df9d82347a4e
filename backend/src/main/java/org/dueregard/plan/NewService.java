package org.dueregard.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that is added.
 *
 * @param code its code, for good
 * @param name its name
 * @param head the person who is its head
 */
public record NewService(String code, String name, @Nullable UUID head) {}
