package org.dueregard.integration.csv;

import java.util.List;

/** A file of rows that has been taken apart. */
public final class RowFile {

    private final CsvFile file;

    RowFile(CsvFile file) {
        this.file = file;
    }

    CsvFile file() {
        return file;
    }

    /** Where the file stands among others: actions before readings, and both before the updates that name them. */
    public int order() {
        return switch (file.layout()) {
            case ACTIONS -> 0;
            case READINGS -> 1;
            case UPDATES -> 2;
        };
    }

    /** The references of the plans that the rows belong to. */
    public List<String> plans() {
        return file.rows().stream()
                .map(row -> row.cell("plan"))
                .filter(plan -> !plan.isEmpty())
                .distinct()
                .toList();
    }
}
