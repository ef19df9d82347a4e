package org.dueregard.disclosure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * True counts of people in a table that adds up: every person stands in one cell.
 *
 * @param rows how many rows
 * @param columns how many columns
 * @param counts every cell and every total
 * @param shown places that are told unless a rule forbids it; the others are never told
 */
public record CountTable(int rows, int columns, Map<Position, Integer> counts, Set<Position> shown) {

    /** Place of the base in a list. */
    public static final Position BASE = new Position(0, Position.TOTAL);

    /** Keeps copies that nobody changes. */
    public CountTable {
        counts = Map.copyOf(counts);
        shown = Set.copyOf(shown);
    }

    /**
     * Counts of categories with the base that they are parts of. Whoever is in the base and in no category is one more
     * category, of which nothing is ever told.
     */
    public static CountTable list(List<Integer> counts, int base) {
        int rest = base - counts.stream().mapToInt(Integer::intValue).sum();
        if (rest < 0 || counts.isEmpty() || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("Counts of parts are no part of a base of " + base + ": " + counts);
        }
        Map<Position, Integer> places = new HashMap<>();
        Set<Position> shown = new HashSet<>();
        for (int i = 0; i < counts.size(); i++) {
            places.put(Position.of(i), counts.get(i));
            shown.add(Position.of(i));
        }
        if (rest > 0) {
            places.put(Position.of(counts.size()), rest);
        }
        shown.add(BASE);
        int columns = places.size();
        addTotals(places, 1, columns);
        return new CountTable(1, columns, places, shown);
    }

    /** A table that is told with the totals of its rows and columns and the total of all. */
    public static CountTable cross(List<List<Integer>> rows) {
        int columns = rows.getFirst().size();
        Map<Position, Integer> places = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < columns; j++) {
                places.put(new Position(i, j), rows.get(i).get(j));
            }
        }
        addTotals(places, rows.size(), columns);
        return new CountTable(rows.size(), columns, places, places.keySet());
    }

    /** The true count of a place. */
    int at(Position place) {
        return counts.getOrDefault(place, 0);
    }

    /** Whether a cell is all there is of a row or column whose total is told. */
    boolean isWhole(Position place) {
        return !place.isTotal()
                && at(place) > 0
                && (isAll(place, place.rowTotal()) || isAll(place, place.columnTotal()));
    }

    private boolean isAll(Position place, Position total) {
        return shown.contains(total) && at(place) == at(total);
    }

    private static void addTotals(Map<Position, Integer> places, int rows, int columns) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                Position cell = new Position(i, j);
                int count = places.getOrDefault(cell, 0);
                places.merge(cell.rowTotal(), count, Integer::sum);
                places.merge(cell.columnTotal(), count, Integer::sum);
                places.merge(Position.GRAND, count, Integer::sum);
            }
        }
    }
}
