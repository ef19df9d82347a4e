package org.dueregard.disclosure;

/**
 * A place in a table of counts.
 *
 * @param row from 0, or {@link #TOTAL} for the total of a column
 * @param column from 0, or {@link #TOTAL} for the total of a row
 */
public record Position(int row, int column) {

    /** Stands for the row below the last or the column after the last. */
    public static final int TOTAL = -1;

    /** The total of everything. */
    static final Position GRAND = new Position(TOTAL, TOTAL);

    /** A place in a list, which is a table of one row. */
    public static Position of(int index) {
        return new Position(0, index);
    }

    /** Whether this is a total. */
    boolean isTotal() {
        return row == TOTAL || column == TOTAL;
    }

    Position rowTotal() {
        return new Position(row, TOTAL);
    }

    Position columnTotal() {
        return new Position(TOTAL, column);
    }
}
