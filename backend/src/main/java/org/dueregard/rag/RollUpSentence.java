package org.dueregard.rag;

/** Says why a role or plan has its colour. Percentages are for the reader; the colour was decided by exact shares. */
final class RollUpSentence {

    private RollUpSentence() {}

    static String of(Counts counts, Rating rating, PlanRules rules) {
        return Words.colour(rating) + ": "
                + switch (rating) {
                    case RED -> red(counts, rules);
                    case AMBER -> amber(counts);
                    case GREEN -> green(counts);
                    case NOT_RATED -> counts.total() == 0 ? "there are no actions" : "no action has a rating";
                };
    }

    /** "1 action is not rated", "3 actions are not rated; 2 are closed and left out". */
    static String notRated(Counts counts) {
        int notRated = counts.notRated();
        String sentence = notRated == 0
                ? "No action is without a rating"
                : Phrases.count(notRated, "action is", "actions are") + " not rated";
        return counts.closed() == 0
                ? sentence
                : sentence + "; " + Phrases.count(counts.closed(), "is", "are") + " closed and left out";
    }

    private static String red(Counts counts, PlanRules rules) {
        String share = share(counts.red(), counts, "off track");
        boolean statutory = rules.statutoryRed() && counts.statutoryRed() > 0;
        return statutory ? share + ", " + counts.statutoryRed() + " of them statutory" : share;
    }

    private static String amber(Counts counts) {
        if (counts.red() == 0) {
            return share(counts.amber(), counts, "at risk");
        }
        return share(counts.red(), counts, "off track") + also(counts);
    }

    private static String green(Counts counts) {
        return share(counts.complete() + counts.green(), counts, "on track or complete") + also(counts);
    }

    private static String also(Counts counts) {
        int amber = counts.amber();
        return amber == 0 ? "" : ", " + Phrases.count(amber, "is", "are") + " at risk" + percent(amber, counts);
    }

    private static String share(int part, Counts counts, String state) {
        return part + " of " + Phrases.count(counts.rated(), "rated action", "rated actions")
                + (part == 1 ? " is " : " are ") + state + percent(part, counts);
    }

    private static String percent(int part, Counts counts) {
        return " (" + Percent.of(part, counts.rated()).orElseThrow() + " %)";
    }
}
