package org.dueregard.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Places that add up to a total which may be told.
 *
 * @param total the total
 * @param parts what adds up to it
 */
record Line(Position total, List<Position> parts) {

    /** The rows and columns of a table, and its totals where they have a total themselves. */
    static List<Line> of(CountTable table) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < table.rows(); i++) {
            int row = i;
            lines.add(new Line(new Position(i, Position.TOTAL), parts(table.columns(), j -> new Position(row, j))));
        }
        for (int j = 0; j < table.columns(); j++) {
            int column = j;
            lines.add(new Line(new Position(Position.TOTAL, j), parts(table.rows(), i -> new Position(i, column))));
        }
        lines.add(new Line(Position.GRAND, parts(table.rows(), i -> new Position(i, Position.TOTAL))));
        lines.add(new Line(Position.GRAND, parts(table.columns(), j -> new Position(Position.TOTAL, j))));
        return lines.stream()
                .filter(line -> table.shown().contains(line.total()))
                .toList();
    }

    private static List<Position> parts(int size, IntFunction<Position> place) {
        return IntStream.range(0, size).mapToObj(place).toList();
    }
}
