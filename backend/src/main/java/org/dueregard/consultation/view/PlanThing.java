package org.dueregard.consultation.view;

/**
 * An action or measure by its reference.
 *
 * @param plan reference of its plan
 * @param ref its own reference
 */
public record PlanThing(String plan, String ref) {

    /** Both references, for a cell. */
    @Override
    public String toString() {
        return plan + " " + ref;
    }
}
