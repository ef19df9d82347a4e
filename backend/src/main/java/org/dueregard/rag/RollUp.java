package org.dueregard.rag;

/**
 * The computed rating of a role or plan: the counts first, then a colour and the sentence that explains it.
 *
 * <p>An action with two roles is counted in each of them, and once in the plan: the caller passes it once per roll-up.
 *
 * @param counts how many actions stand where
 * @param rating red, amber or green over the rated actions, or not rated when none is
 * @param sentence such as "Amber: 2 of 8 rated actions are at risk (25 %)"
 */
public record RollUp(Counts counts, Rating rating, String sentence) implements Verdict {

    /** Rolls up actions. */
    public static RollUp of(Iterable<RatedAction> actions, PlanRules rules) {
        return of(Counts.of(actions), rules);
    }

    /** Rolls up actions that were counted elsewhere, such as in a query. */
    public static RollUp of(Counts counts, PlanRules rules) {
        Rating rating = rate(counts, rules);
        return new RollUp(counts, rating, RollUpSentence.of(counts, rating, rules));
    }

    /** How many actions are not rated, and how many are closed and so left out. */
    public String notRatedSentence() {
        return RollUpSentence.notRated(counts);
    }

    /** The sentence, and how many actions are not rated. */
    @Override
    public String explanation() {
        return counts.total() == 0 ? sentence : sentence + ". " + notRatedSentence();
    }

    private static Rating rate(Counts counts, PlanRules rules) {
        int rated = counts.rated();
        if (rated == 0) {
            return Rating.NOT_RATED;
        }
        boolean statutory = rules.statutoryRed() && counts.statutoryRed() > 0;
        if (statutory || rules.redShare().isReachedBy(counts.red(), rated)) {
            return Rating.RED;
        }
        boolean amber = counts.red() > 0 || rules.amberShare().isReachedBy(counts.amber(), rated);
        return amber ? Rating.AMBER : Rating.GREEN;
    }
}
