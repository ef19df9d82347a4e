package org.dueregard.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Somebody who wants to know more, and works in another way than the code under test. The attacker holds a published
 * table, knows its told totals to the person and has been told which suppressed cells are below the threshold. By the
 * theorem of Hoffman a table can be filled if and only if, for every set of rows and columns, no more has to come out of
 * them than can go in; so trying every set tells exactly which values are left.
 */
final class Attacker {

    /** A flow from one knot to another, and what is known of it. */
    private record Flow(Position place, int from, int to, Range range) {}

    private final int rows;
    private final int columns;
    private final Rules rules;
    private final List<Flow> flows = new ArrayList<>();

    Attacker(CountTable truth, PublishedTable told, Rules rules) {
        this(truth, told, rules, place -> true);
    }

    /** @param tells whether somebody tells on a suppressed cell */
    Attacker(CountTable truth, PublishedTable told, Rules rules, Predicate<Position> tells) {
        this.rows = truth.rows();
        this.columns = truth.columns();
        this.rules = rules;
        truth.counts()
                .forEach((place, count) -> flows.add(
                        new Flow(place, from(place), to(place), known(truth, told, place, tells.test(place)))));
    }

    private Range known(CountTable truth, PublishedTable told, Position place, boolean tells) {
        int count = truth.counts().get(place);
        if (told.at(place).isPresent()) {
            return place.isTotal()
                    ? new Range(count, count)
                    : told(told.at(place).getAsInt());
        }
        if (place.isTotal() || !tells) {
            return Range.ANY;
        }
        return count < rules.threshold()
                ? new Range(0, rules.threshold() - 1)
                : new Range(rules.threshold(), Range.UNKNOWN);
    }

    /** Nearest, the higher one from the middle, and never below the threshold: tried out, not worked out. */
    private Range told(int figure) {
        int low = Math.max(rules.threshold(), figure - rules.rounding());
        while (nearest(low) != figure) {
            low++;
        }
        int high = low;
        while (nearest(high + 1) == figure) {
            high++;
        }
        return new Range(low, high);
    }

    private int nearest(int count) {
        int below = count / rules.rounding() * rules.rounding();
        int above = below + rules.rounding();
        return count - below < above - count ? below : above;
    }

    /** Whether a value is left for a place. */
    boolean leaves(Position place, int value) {
        List<Flow> supposed = flows.stream()
                .map(flow -> flow.place().equals(place)
                        ? new Flow(place, flow.from(), flow.to(), new Range(value, value))
                        : flow)
                .toList();
        int sets = 1 << (rows + columns + 2);
        for (int set = 1; set < sets; set++) {
            if (!holds(supposed, set)) {
                return false;
            }
        }
        return true;
    }

    /** Places of which something is promised, and less is left of it than promised. */
    List<String> finds(CountTable truth, Set<Position> suppressed) {
        List<String> found = new ArrayList<>();
        for (Flow flow : flows) {
            int count = truth.counts().get(flow.place());
            boolean secret = suppressed.contains(flow.place())
                    || (!flow.place().isTotal() && !truth.shown().contains(flow.place()));
            if (secret && count < rules.threshold()) {
                if (!leaves(flow.place(), 0) || !leaves(flow.place(), rules.threshold() - 1)) {
                    found.add(flow.place() + " is " + count + " and less than everything below the threshold is left");
                }
            } else if (secret && !leaves(flow.place(), count - 1) && !leaves(flow.place(), count + 1)) {
                found.add(flow.place() + " is " + count + " and nothing else is left");
            }
        }
        return found;
    }

    private static boolean holds(List<Flow> flows, int set) {
        long out = 0;
        long in = 0;
        for (Flow flow : flows) {
            boolean from = (set >> flow.from() & 1) == 1;
            boolean to = (set >> flow.to() & 1) == 1;
            if (from && !to) {
                out += flow.range().low();
            } else if (to && !from) {
                in += flow.range().high();
            }
        }
        return out <= in;
    }

    private int from(Position place) {
        return place.row() == Position.TOTAL
                ? place.column() == Position.TOTAL ? 1 : 2 + rows + place.column()
                : place.column() == Position.TOTAL ? 0 : 2 + place.row();
    }

    private int to(Position place) {
        return place.column() == Position.TOTAL
                ? place.row() == Position.TOTAL ? 0 : 2 + place.row()
                : place.row() == Position.TOTAL ? 1 : 2 + rows + place.column();
    }
}
