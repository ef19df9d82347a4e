package org.dueregard.action.course;

/**
 * An action of some plan.
 *
 * @param plan reference of the plan
 * @param action its reference there
 */
public record ActionAddress(String plan, String action) {

    String words() {
        return action + " of " + plan;
    }
}
