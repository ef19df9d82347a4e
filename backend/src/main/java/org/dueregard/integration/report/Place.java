package org.dueregard.integration.report;

import org.jspecify.annotations.Nullable;

/**
 * Where a problem is.
 *
 * @param file name of the file as it was given
 * @param pointer JSON pointer (RFC 6901) into the document; null for rows and for what concerns the file as a whole
 * @param line line of the file, from 1; null when it is not known
 * @param column character of that line, from 1; null when it is not known
 * @param row row of a CSV file, from 1 for the header; null for JSON
 * @param columnName heading of the column of a CSV file; null when the row as a whole is meant
 */
public record Place(
        String file,
        @Nullable String pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable Integer row,
        @Nullable String columnName) {

    /** A file as a whole. */
    public static Place ofFile(String file) {
        return new Place(file, null, null, null, null, null);
    }

    /** A character of a file. */
    public static Place ofCharacter(String file, int line, int column) {
        return new Place(file, null, line, column, null, null);
    }

    /** A value of a JSON document. */
    public static Place ofPointer(String file, String pointer) {
        return new Place(file, pointer, null, null, null, null);
    }

    /** A row of a CSV file, or one cell of it. */
    public static Place ofRow(String file, int row, @Nullable String columnName) {
        return new Place(file, null, null, null, row, columnName);
    }

    /** The same value with the character at which it stands. */
    public Place at(int foundLine, int foundColumn) {
        return new Place(file, pointer, foundLine, foundColumn, row, columnName);
    }

    /** "plan.json, line 12, column 5" or "updates.csv, row 3, column due". */
    public String words() {
        StringBuilder words = new StringBuilder(file);
        if (row != null) {
            words.append(", row ").append(row);
        }
        if (columnName != null) {
            words.append(", column ").append(columnName);
        }
        if (line != null) {
            words.append(", line ").append(line).append(", column ").append(column);
        }
        return words.toString();
    }

    /** The pointer as people write it: {@code plan.roles[0].objectives[2]}; empty for the document or no pointer. */
    public String path() {
        return pointer == null ? "" : PointerPath.of(pointer);
    }
}
