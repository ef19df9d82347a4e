package org.dueregard.action;

import java.util.UUID;

/**
 * Where an action stands, to be compared.
 *
 * @param ref its reference there
 * @param objectiveId in which objective
 * @param wording its wording there
 * @param ordinal where it stands among the actions of the objective, from 0
 */
record Place(String ref, UUID objectiveId, String wording, int ordinal) {

    Place at(int other) {
        return new Place(ref, objectiveId, wording, other);
    }
}
