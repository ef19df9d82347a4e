package org.dueregard.consultation;

/** What a caller may do with a consultation. */
public enum ConsultationAbility {
    /** Change what it says. */
    EDIT,
    /** Throw it away. */
    DELETE,
    /** Make it public. */
    PUBLISH,
    /** Move its closing day. */
    EXTEND,
    /** Answer questions of fairness. */
    ANSWER,
    /** Say what came of it. */
    SAY
}
