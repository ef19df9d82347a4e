package org.dueregard.integration.csv;

/**
 * A column.
 *
 * @param name its heading
 * @param path where its value goes in the part that a row describes, with slashes; a # stands for the number of the
 *     entry; empty for columns that say where the row belongs
 * @param type what its cells hold
 * @param required whether the column must be there and every cell of it filled
 * @param entry number of the entry that it is about, from 1, as in nextStep2Due; 0 for other columns
 */
record CsvColumn(String name, String path, CellType type, boolean required, int entry) {

    static CsvColumn of(String name, String path, CellType type) {
        return new CsvColumn(name, path, type, false, 0);
    }

    static CsvColumn text(String name, String path) {
        return of(name, path, CellType.TEXT);
    }

    /** A column named like its field. */
    static CsvColumn text(String name) {
        return text(name, name);
    }

    /** A column that says where the row belongs. */
    static CsvColumn owner(String name) {
        return new CsvColumn(name, "", CellType.TEXT, true, 0);
    }

    CsvColumn filled() {
        return new CsvColumn(name, path, type, true, entry);
    }

    CsvColumn numbered(int number) {
        return new CsvColumn(name, path, type, required, number);
    }

    /** The list that a numbered column fills. */
    String list() {
        return path.substring(0, path.indexOf('/'));
    }

    /** The path with the place of its entry in the list. */
    String at(int index) {
        return path.replace("#", Integer.toString(index));
    }
}
