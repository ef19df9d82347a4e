package org.dueregard.disclosure;

import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A table as it is told: this and nothing else may leave the room where the true counts are.
 *
 * @param figures the rounded figure of each place, or none where it is suppressed; which rule suppressed it is not told
 * @param promises what this table has been told under so far
 */
public record PublishedTable(Map<Position, OptionalInt> figures, Promises promises) {

    /** Keeps a copy that nobody changes. */
    public PublishedTable {
        figures = Map.copyOf(figures);
    }

    /** The figure of a place, or none. */
    public OptionalInt at(Position place) {
        return figures.getOrDefault(place, OptionalInt.empty());
    }

    /** Places that are suppressed. */
    public Set<Position> suppressed() {
        Set<Position> places = new HashSet<>(figures.keySet());
        places.removeIf(place -> at(place).isPresent());
        return Set.copyOf(places);
    }
}
