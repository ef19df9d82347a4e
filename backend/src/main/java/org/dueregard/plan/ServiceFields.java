package org.dueregard.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed of a service.
 *
 * @param name its name
 * @param active false for one that is not used for anything new
 * @param head the person who is its head
 */
public record ServiceFields(
        String name, boolean active, @Nullable UUID head) {}
