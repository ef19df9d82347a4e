package org.dueregard.integration.csv;

import java.util.Map;

/**
 * A row of a file.
 *
 * @param number as a spreadsheet numbers it: the header is row 1
 * @param cells the cell of every column that the file has, without spaces around it; empty ones included
 */
record CsvRow(int number, Map<CsvColumn, String> cells) {

    /** The cell of a column, empty when there is none. */
    String cell(String column) {
        return cells.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(column))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
