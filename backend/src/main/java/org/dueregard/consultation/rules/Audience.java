package org.dueregard.consultation.rules;

/** Whom a consultation asks. */
public enum Audience {
    /** People who live in the area. */
    RESIDENT,
    /** Businesses, groups and other bodies. */
    STAKEHOLDER,
    /** People who work for the council. */
    STAFF,
    /** Councillors. */
    MEMBER
}
