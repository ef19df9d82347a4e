package org.dueregard.action;

import org.jspecify.annotations.Nullable;

/**
 * One place of an action in its plan.
 *
 * @param objective reference of the objective
 * @param ref reference of the action in this place; that of the first place is the action's own
 * @param wording wording where this place puts it differently; null for the action's own
 * @param position where it stands among the actions of the objective, from 0
 */
public record PlacementInput(
        String objective, String ref, @Nullable String wording, int position) {

    /** A place whose order among others does not matter. */
    public PlacementInput(String objective, String ref, @Nullable String wording) {
        this(objective, ref, wording, 0);
    }
}
