package org.dueregard.action.course;

import java.util.UUID;

/**
 * An action of a plan that ends.
 *
 * @param id its identity
 * @param ref its reference
 * @param ended whether it has ended already
 */
record EndingAction(UUID id, String ref, boolean ended) {}
