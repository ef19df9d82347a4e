package org.dueregard.rag;

/**
 * How many actions of a role or plan stand where. Complete, green, amber, red and not rated always add up to the total,
 * and every action is in exactly one of them: a closed action (cancelled, or closed with a disposition) has no rating,
 * so it is counted among the not rated and left out of every share.
 *
 * @param complete proved complete and shown green
 * @param green shown green and not complete
 * @param amber shown amber
 * @param red shown red
 * @param notRated shown without a colour, closed ones included
 * @param closed how many of the not rated are closed
 * @param statutoryRed how many of the red are statutory
 */
public record Counts(int complete, int green, int amber, int red, int notRated, int closed, int statutoryRed) {

    /** No actions at all. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /** Refuses negative counts, and a part that is larger than what it is a part of. */
    public Counts {
        if (complete < 0 || green < 0 || amber < 0 || red < 0 || closed < 0 || statutoryRed < 0) {
            throw new IllegalArgumentException("Counts must not be negative");
        }
        if (closed > notRated || statutoryRed > red) {
            throw new IllegalArgumentException("Closed are among the not rated, and statutory red among the red");
        }
    }

    /** Counts actions. The order does not matter. */
    public static Counts of(Iterable<RatedAction> actions) {
        Counts counts = NONE;
        for (RatedAction action : actions) {
            counts = counts.plus(action);
        }
        return counts;
    }

    /** How many actions there are. */
    public int total() {
        return rated() + notRated;
    }

    /** How many have a colour: the whole of which shares are taken. */
    public int rated() {
        return complete + green + amber + red;
    }

    private Counts plus(RatedAction action) {
        if (action.closed()) {
            return new Counts(complete, green, amber, red, notRated + 1, closed + 1, statutoryRed);
        }
        return switch (action.shown()) {
            case GREEN ->
                action.complete()
                        ? new Counts(complete + 1, green, amber, red, notRated, closed, statutoryRed)
                        : new Counts(complete, green + 1, amber, red, notRated, closed, statutoryRed);
            case AMBER -> new Counts(complete, green, amber + 1, red, notRated, closed, statutoryRed);
            case RED ->
                new Counts(
                        complete, green, amber, red + 1, notRated, closed, statutoryRed + (action.statutory() ? 1 : 0));
            case NOT_RATED -> new Counts(complete, green, amber, red, notRated + 1, closed, statutoryRed);
        };
    }
}
