package org.dueregard.progress.cycle;

/** Why a mail is written. */
public enum MailKind {
    /** Everything that the calendar asks of a person on a day. */
    DIGEST,
    /** The equalities officer reminds by hand. */
    NUDGE,
    /** Consultations wait for what the council did. */
    WE_DID,
    /** Something has happened that somebody should know of at once. */
    NOTICE
}
