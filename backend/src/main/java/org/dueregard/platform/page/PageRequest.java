package org.dueregard.platform.page;

import org.dueregard.platform.query.QueryReader;

/**
 * Which page of a list is asked for.
 *
 * @param page number of the page, from 1
 * @param size items on a page, 1 to {@value #MAX_SIZE}
 */
public record PageRequest(int page, int size) {

    /** Most items on one page. */
    public static final int MAX_SIZE = 200;

    private static final int MAX_PAGE = 100_000;
    private static final int DEFAULT_SIZE = 50;

    /** Reads `page` and `size`. */
    public static PageRequest read(QueryReader query) {
        return new PageRequest(query.integer("page", 1, MAX_PAGE, 1), query.integer("size", 1, MAX_SIZE, DEFAULT_SIZE));
    }

    /** Items before the page. */
    public int offset() {
        return (page - 1) * size;
    }
}
