package org.dueregard.progress;

import java.util.List;

/**
 * Several updates as a caller has seen them.
 *
 * @param items the updates
 */
public record UpdateVersions(List<Item> items) {

    /**
     * One of them.
     *
     * @param ref reference
     * @param version its version
     */
    public record Item(String ref, int version) {}
}
