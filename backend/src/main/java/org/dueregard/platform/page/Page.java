package org.dueregard.platform.page;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items what is on the page
 * @param page number of the page, from 1
 * @param size items on a full page
 * @param total items on all pages
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    /** A page as asked for. */
    public static <T> Page<T> of(List<T> items, PageRequest request, long total) {
        return new Page<>(items, request.page(), request.size(), total);
    }
}
