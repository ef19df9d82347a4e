package org.dueregard.rag;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many actions of a role or plan stand where. Complete, green, amber, red, not rated and closed always add up to
 * the total: nothing disappears from it, and closed actions are only left out of the shares.
 *
 * @param complete proved complete
 * @param green shown green and not complete
 * @param amber shown amber
 * @param red shown red
 * @param notRated shown without a colour, closed ones not among them
 * @param closed cancelled, or closed with a disposition
 * @param statutoryRed how many of the red are statutory
 */
public record Counts(int complete, int green, int amber, int red, int notRated, int closed, int statutoryRed) {

    /** Refuses negative counts, and more statutory red actions than red ones. */
    public Counts {
        if (complete < 0 || green < 0 || amber < 0 || notRated < 0 || closed < 0 || statutoryRed < 0) {
            throw new IllegalArgumentException("Counts must not be negative");
        }
        if (statutoryRed > red) {
            throw new IllegalArgumentException("There are more statutory red actions than red ones");
        }
    }

    /** Counts actions. Their order does not matter. */
    public static Counts of(Iterable<RatedAction> actions) {
        Map<Band, Integer> bands = new EnumMap<>(Band.class);
        int statutoryRed = 0;
        for (RatedAction action : actions) {
            bands.merge(action.band(), 1, Integer::sum);
            if (action.statutory() && action.band() == Band.RED) {
                statutoryRed++;
            }
        }
        return new Counts(
                bands.getOrDefault(Band.COMPLETE, 0),
                bands.getOrDefault(Band.GREEN, 0),
                bands.getOrDefault(Band.AMBER, 0),
                bands.getOrDefault(Band.RED, 0),
                bands.getOrDefault(Band.NOT_RATED, 0),
                bands.getOrDefault(Band.CLOSED, 0),
                statutoryRed);
    }

    /** How many actions there are. */
    public int total() {
        return rated() + notRated + closed;
    }

    /** How many have a colour, complete ones among them: the whole of which shares are taken. */
    public int rated() {
        return complete + green + amber + red;
    }
}
