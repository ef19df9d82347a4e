package org.dueregard.report.print.paper;

import java.util.List;

/**
 * The head of a table; its rows follow one by one. It has one header row and no merged cells.
 *
 * @param caption what it shows, for those who do not see it as well
 */
public record Table(String caption, List<Column> columns) {

    /**
     * A column.
     *
     * @param width per cent of the table
     * @param header whether its cells head their rows
     */
    public record Column(String heading, int width, boolean header) {}
}
