package org.dueregard.plan.course;

/**
 * Words that follow one another and share a fate.
 *
 * @param change their fate
 * @param text the words, with a space between
 */
public record WordRun(Change change, String text) {

    /** What became of words. */
    public enum Change {
        /** They were submitted and approved. */
        SAME,
        /** They were submitted only. */
        REMOVED,
        /** They were approved only. */
        ADDED
    }
}
