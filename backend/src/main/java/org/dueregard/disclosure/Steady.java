package org.dueregard.disclosure;

import java.util.OptionalInt;

/**
 * The figure of a count over its publications: it stays what it was until the count lies far enough from it, so that the
 * difference of two versions never speaks of a few people.
 */
final class Steady {

    private final Rules rules;
    private final Promises promises;
    private final Earlier earlier;

    Steady(Rules rules, Earlier earlier) {
        this.rules = rules;
        this.promises = earlier.table().promises();
        this.earlier = earlier;
    }

    /** What is told of a count. */
    int figure(Position place, int count) {
        OptionalInt before = earlier.figure(place);
        return before.isPresent() && isHeld(before.getAsInt(), count) ? before.getAsInt() : rules.round(count);
    }

    /** What somebody knows of a count that is told, who also supposes that a figure stands for an unchanged count. */
    Range known(Position place, int count) {
        OptionalInt before = earlier.figure(place);
        if (before.isEmpty()) {
            return rules.told(rules.round(count));
        }
        int was = before.getAsInt();
        if (isHeld(was, count)) {
            Range held = new Range(was - rules.reach() + 1, was + rules.reach() - 1).and(Range.from(rules.threshold()));
            return promises.mayBeToldAs(was, count) ? held.and(promises.told(was, count)) : held;
        }
        Range moved = count > was ? Range.from(was + rules.reach()) : new Range(0, was - rules.reach());
        return rules.told(rules.round(count)).and(moved);
    }

    /** Whether a count that was told before, and is not told now, may be the one it was. */
    boolean mayBeUnchanged(Position place, int count) {
        OptionalInt before = earlier.figure(place);
        return before.isPresent() && promises.mayBeToldAs(before.getAsInt(), count);
    }

    /** What was known of such a count. */
    Range knownBefore(Position place, int count) {
        return promises.told(earlier.figure(place).orElseThrow(), count);
    }

    private boolean isHeld(int before, int count) {
        return Math.abs(count - before) < rules.reach();
    }
}
