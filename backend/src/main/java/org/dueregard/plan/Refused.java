package org.dueregard.plan;

import java.util.List;
import java.util.stream.Collectors;

/** A write that cannot be done. Nothing of the call that threw it was written; all its problems are named at once. */
public abstract class Refused extends RuntimeException {

    private final transient List<Difference> differences;

    Refused(String why, List<Difference> differences) {
        super(why + ": " + differences.stream().map(Difference::words).collect(Collectors.joining("; ")));
        this.differences = List.copyOf(differences);
    }

    /** What was refused, one entry for each field; never empty. */
    public List<Difference> differences() {
        return differences;
    }
}
