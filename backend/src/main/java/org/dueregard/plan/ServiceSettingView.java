package org.dueregard.plan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service as its keepers see it.
 *
 * @param code its code
 * @param name its name
 * @param active false for one that is not used for anything new
 * @param head the person who is its head
 * @param headName their name
 * @param actions how many actions of all plans it leads
 */
public record ServiceSettingView(
        String code,
        String name,
        boolean active,
        @Nullable UUID head,
        @Nullable String headName,
        int actions) {}
