package org.dueregard.disclosure;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the places that are not told: those that no rule allows, then the next smallest until nothing gives them away. */
final class Suppression {

    private static final Comparator<Position> SAME_ORDER =
            Comparator.comparingInt(Position::row).thenComparingInt(Position::column);

    private final CountTable table;
    private final Rules rules;
    private final Earlier earlier;
    private final Set<Position> hidden = new HashSet<>();

    Suppression(CountTable table, Rules rules, Earlier earlier) {
        this.table = table;
        this.rules = rules;
        this.earlier = earlier;
    }

    Set<Position> find() {
        table.shown().stream()
                .filter(place -> rules.isSmall(table.at(place)) || table.isWhole(place) || earlier.keepsBack(place))
                .forEach(hidden::add);
        Optional<Position> next = next();
        while (next.isPresent()) {
            hidden.add(next.get());
            next = next();
        }
        return Set.copyOf(hidden);
    }

    /** What has to be hidden as well: first whatever the rule of two asks for, then what it would take to know too much. */
    private Optional<Position> next() {
        return partner().or(() -> weak().map(this::beside));
    }

    /** The rule of two: whatever is alone under a told total has the next smallest beside it hidden as well. */
    private Optional<Position> partner() {
        for (Line line : Line.of(table)) {
            if (!hidden.contains(line.total()) && isAlone(line)) {
                return Optional.of(smallest(line.parts()::contains).orElse(line.total()));
            }
        }
        return Optional.empty();
    }

    private boolean isAlone(Line line) {
        return line.parts().stream().filter(hidden::contains).count() == 1
                && line.parts().stream().allMatch(table.shown()::contains);
    }

    /** A place that is not told and could be worked out closer than is allowed; none when nothing is told at all. */
    private Optional<Position> weak() {
        return earlier.table().promises().with(rules).rules().stream()
                .map(Rules::threshold)
                .distinct()
                .sorted()
                .flatMap(threshold -> weak(threshold).stream())
                .findFirst();
    }

    private Optional<Position> weak(int threshold) {
        if (hidden.containsAll(table.shown())) {
            return Optional.empty();
        }
        Knowledge knowledge = new Knowledge(table, hidden, rules, earlier, threshold);
        Map<Position, Range> known = knowledge.all();
        Bounds bounds = new Bounds(table, known);
        return table.counts().keySet().stream()
                .sorted(SAME_ORDER)
                .filter(place -> !knowledge.isKept(place, bounds.of(place)))
                .findFirst();
    }

    /** The next smallest cell beside it, for want of one a total beside it, then any cell, and at last any place. */
    private Position beside(Position weak) {
        Predicate<Position> beside = place -> place.row() == weak.row() || place.column() == weak.column();
        return smallest(beside.and(place -> !place.isTotal()))
                .or(() -> smallest(beside))
                .or(() -> smallest(place -> !place.isTotal()))
                .or(() -> smallest(place -> true))
                .orElseThrow();
    }

    private Optional<Position> smallest(Predicate<Position> eligible) {
        return table.shown().stream()
                .filter(place -> !hidden.contains(place))
                .filter(eligible)
                .min(Comparator.<Position>comparingInt(table::at).thenComparing(SAME_ORDER));
    }
}
