package org.dueregard.action.course;

import org.jspecify.annotations.Nullable;

/**
 * That an action of a later plan comes from one of an earlier plan, as a document says it.
 *
 * @param action reference of the action of the document's plan
 * @param other the action of the other plan
 * @param comesFromOther whether the other one is the earlier
 * @param note how that is known
 */
public record LinkInput(
        String action,
        ActionAddress other,
        boolean comesFromOther,
        @Nullable String note) {

    /** The field of the document that says so. */
    String field() {
        return comesFromOther ? "carriedFrom" : "carriedTo";
    }
}
