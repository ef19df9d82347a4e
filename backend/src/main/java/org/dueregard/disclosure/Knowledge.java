package org.dueregard.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What the best informed attacker knows of each place by itself, before adding anything up. The attacker reads what is
 * told, knows these rules, knows every told total to the person (papers print them), and has even been told which of the
 * suppressed cells are below the threshold.
 */
final class Knowledge {

    private final CountTable table;
    private final Set<Position> hidden;
    private final int threshold;
    private final Range small;
    private final int leastWidth;
    private final Earlier earlier;
    private final Steady steady;

    /** @param threshold the one that the attacker has been told about */
    Knowledge(CountTable table, Set<Position> hidden, Rules rules, Earlier earlier, int threshold) {
        this.table = table;
        this.hidden = hidden;
        this.threshold = threshold;
        this.small = new Range(0, threshold - 1);
        this.leastWidth = earlier.table().promises().with(rules).leastWidth();
        this.earlier = earlier;
        this.steady = new Steady(rules, earlier);
    }

    Map<Position, Range> all() {
        Map<Position, Range> known = new HashMap<>();
        table.counts().keySet().forEach(place -> known.put(place, of(place)));
        return known;
    }

    /** The range that must stay possible whatever is added up; none where nothing is promised. */
    boolean isKept(Position place, Range possible) {
        int count = table.at(place);
        if (isTold(place) || (place.isTotal() && !table.shown().contains(place))) {
            return true;
        }
        if (count < threshold) {
            return possible.contains(small);
        }
        return steady.mayBeUnchanged(place, count) || possible.width() >= leastWidth;
    }

    private Range of(Position place) {
        int count = table.at(place);
        if (place.isTotal()) {
            return isTold(place) ? Range.exactly(count) : ofHiddenTotal(place, count);
        }
        return isTold(place) ? steady.known(place, count) : ofHiddenCell(place, count);
    }

    private Range ofHiddenTotal(Position place, int count) {
        return table.shown().contains(place) && count < threshold ? small : Range.ANY;
    }

    private Range ofHiddenCell(Position place, int count) {
        if (count < threshold) {
            return small;
        }
        Range large = new Range(threshold, cap(place, count));
        return steady.mayBeUnchanged(place, count) ? large.and(steady.knownBefore(place, count)) : large;
    }

    /** The next smallest is what is suppressed beside a small count, so it is no more than what is still told there. */
    private int cap(Position place, int count) {
        if (!table.shown().contains(place)) {
            return Range.UNKNOWN;
        }
        int now = cap(
                place,
                (cell) -> isTold(cell) ? steady.known(cell, table.at(cell)).high() : Range.UNKNOWN);
        int before = earlier.keepsBack(place) ? cap(place, this::highBefore) : Range.UNKNOWN;
        return Math.min(count <= now ? now : Range.UNKNOWN, count <= before ? before : Range.UNKNOWN);
    }

    private int cap(Position place, ToIntFunction<Position> high) {
        int inRow = least(table.columns(), j -> new Position(place.row(), j), high);
        int inColumn = least(table.rows(), i -> new Position(i, place.column()), high);
        return table.rows() == 1 ? inRow : table.columns() == 1 ? inColumn : Math.max(inRow, inColumn);
    }

    private static int least(int size, IntFunction<Position> place, ToIntFunction<Position> high) {
        return IntStream.range(0, size).mapToObj(place).mapToInt(high).min().orElse(Range.UNKNOWN);
    }

    private int highBefore(Position cell) {
        return earlier.figure(cell).isPresent()
                ? earlier.table().promises().rules().stream()
                        .mapToInt(rules ->
                                rules.told(earlier.figure(cell).getAsInt()).high())
                        .min()
                        .orElseThrow()
                : Range.UNKNOWN;
    }

    private boolean isTold(Position place) {
        return table.shown().contains(place) && !hidden.contains(place);
    }
}
