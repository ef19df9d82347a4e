package org.dueregard.progress.view;

/**
 * An action of which an update is due.
 *
 * @param plan reference of the plan
 * @param action the action
 * @param links where to find it, and where to begin
 */
public record DueUpdate(String plan, WorkAction action, Links links) {

    /**
     * Addresses around it.
     *
     * @param action the action
     * @param create where to begin an update
     */
    public record Links(String action, String create) {}
}
