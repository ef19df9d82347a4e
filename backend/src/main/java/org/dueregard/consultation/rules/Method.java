package org.dueregard.consultation.rules;

/** How a consultation asks. */
public enum Method {
    /** A questionnaire. */
    SURVEY,
    /** A small group that talks. */
    FOCUS_GROUP,
    /** People take part in the making. */
    PARTICIPATORY,
    /** A meeting or stall. */
    EVENT,
    /** Letters and other texts. */
    WRITTEN,
    /** Any other way. */
    OTHER
}
