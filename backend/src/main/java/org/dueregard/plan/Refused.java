package org.dueregard.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A write that cannot be done. Nothing of the call that threw it was written; all its problems are named at once. */
public abstract class Refused extends RuntimeException {

    private static final int MOST_IN_WORDS = 10;

    private final transient List<Difference> differences;

    Refused(String why, List<Difference> differences) {
        super(why + ": " + words(differences));
        this.differences = List.copyOf(differences);
    }

    /** What was refused, one entry for each field; never empty. */
    public List<Difference> differences() {
        return differences;
    }

    private static String words(List<Difference> differences) {
        String first =
                differences.stream().limit(MOST_IN_WORDS).map(Difference::words).collect(Collectors.joining("; "));
        int more = differences.size() - MOST_IN_WORDS;
        return more > 0 ? first + "; and " + more + " more" : first;
    }
}
