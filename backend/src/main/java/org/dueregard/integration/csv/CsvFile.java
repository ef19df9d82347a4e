package org.dueregard.integration.csv;

import java.util.List;

/**
 * The rows of a file.
 *
 * @param name name of the file
 * @param layout what its rows are
 * @param rows its rows that are not blank
 */
record CsvFile(String name, CsvLayout layout, List<CsvRow> rows) {}
