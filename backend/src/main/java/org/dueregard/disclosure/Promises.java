package org.dueregard.disclosure;

import java.util.HashSet;
import java.util.Set;

/**
 * What a table has been told under so far, and what it therefore has to keep.
 *
 * @param rules every pair of rules that it has ever been told under
 */
public record Promises(Set<Rules> rules) {

    /** Keeps a copy that nobody changes, and refuses to promise nothing. */
    public Promises {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("A table is told under some rules");
        }
        rules = Set.copyOf(rules);
    }

    /** What rules promise. */
    static Promises of(Rules rules) {
        return new Promises(Set.of(rules));
    }

    /** The same with what other rules promise. */
    Promises with(Rules other) {
        Set<Rules> all = new HashSet<>(rules);
        all.add(other);
        return new Promises(all);
    }

    /** What a figure may have been told of, with a count among it, as closely as any of the rules says. */
    Range told(int figure, int count) {
        return rules.stream()
                .map(one -> one.told(figure))
                .filter(range -> range.contains(count))
                .reduce(Range.ANY, Range::and);
    }

    /** Whether a figure may have been told of a count. */
    boolean mayBeToldAs(int figure, int count) {
        return rules.stream().anyMatch(one -> one.told(figure).contains(count));
    }

    /** Values that must stay possible for a count that is suppressed only to protect another. */
    int leastWidth() {
        return Math.max(2, rules.stream().mapToInt(Rules::rounding).min().orElseThrow());
    }
}
