package org.dueregard.plan;

/** What a caller may do with a part of a plan. */
public enum ContentAbility {
    /** Change those of its fields that may change. */
    EDIT,
    /** Take it out of a draft. */
    DELETE
}
