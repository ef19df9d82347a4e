package org.dueregard.action;

import java.util.UUID;

/**
 * Where an action stands, to be compared.
 *
 * @param ref its reference there
 * @param objectiveId in which objective
 * @param wording its wording there
 * @param ordinal which of the action's places it is, from 0
 */
record Place(String ref, UUID objectiveId, String wording, int ordinal) {}
