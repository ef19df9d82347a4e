package org.dueregard.action;

import org.jspecify.annotations.Nullable;

/**
 * A place of an action, as an officer writes it.
 *
 * @param objective reference of the objective
 * @param ref reference of the action there; left out for its own
 * @param wording wording where this place puts it differently
 * @param order place among the actions of the objective, from 0
 */
public record PlacementFields(
        String objective,
        @Nullable String ref,
        @Nullable String wording,
        @Nullable Integer order) {

    PlacementFields named(String own) {
        return ref == null ? new PlacementFields(objective, own, wording, order) : this;
    }
}
