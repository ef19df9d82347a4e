package org.dueregard.disclosure;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What has been told of a table before.
 *
 * @param table the version before, with no places when there was none
 * @param released suppressed places that an officer has let the rules decide anew
 */
public record Earlier(PublishedTable table, Set<Position> released) {

    /** Keeps a copy that nobody changes. */
    public Earlier {
        released = Set.copyOf(released);
    }

    /** Nothing has been told yet. */
    public static Earlier none(Rules rules) {
        return new Earlier(new PublishedTable(Map.of(), Promises.of(rules)), Set.of());
    }

    /** Whether a place was suppressed and has to stay so. */
    boolean keepsBack(Position place) {
        return table.figures().containsKey(place) && table.at(place).isEmpty() && !released.contains(place);
    }

    /** The figure that was told of a place, or none. */
    OptionalInt figure(Position place) {
        return table.at(place);
    }
}
