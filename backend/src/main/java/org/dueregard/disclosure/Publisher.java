package org.dueregard.disclosure;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Makes what may be told out of true counts. */
public final class Publisher {

    private Publisher() {}

    /** A table as it may be told, beside what has been told of it before. */
    public static PublishedTable publish(CountTable table, Rules rules, Earlier earlier) {
        Set<Position> hidden = new Suppression(table, rules, earlier).find();
        Steady steady = new Steady(rules, earlier);
        Map<Position, OptionalInt> figures = new HashMap<>();
        for (Position place : table.shown()) {
            figures.put(
                    place,
                    hidden.contains(place)
                            ? OptionalInt.empty()
                            : OptionalInt.of(steady.figure(place, table.at(place))));
        }
        return new PublishedTable(figures, earlier.table().promises().with(rules));
    }
}
