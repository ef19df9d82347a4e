package org.dueregard.consultation.rules;

/** How far a consultation is; never typed, always worked out of its dates. */
public enum ConsultationState {
    /** It has not opened yet. */
    FORTHCOMING,
    /** It may be answered. */
    OPEN,
    /** Its last day is over. */
    CLOSED,
    /** Nobody has said when it was. */
    NOT_DATED
}
