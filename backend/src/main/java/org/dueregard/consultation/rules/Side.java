package org.dueregard.consultation.rules;

/** Whether a consultation asks beyond the council. */
public enum Side {
    /** Residents or stakeholders, whoever else is asked. */
    EXTERNAL,
    /** Staff or members only. */
    INTERNAL
}
