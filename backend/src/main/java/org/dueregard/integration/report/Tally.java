package org.dueregard.integration.report;

/**
 * What an import does to the things of one kind.
 *
 * @param kind such as "action"
 * @param created how many were not there before
 * @param changed how many are different now
 * @param unchanged how many were there just so
 * @param removed how many a draft has lost
 */
public record Tally(String kind, int created, int changed, int unchanged, int removed) {

    /** How many are written. */
    public int written() {
        return created + changed + removed;
    }
}
