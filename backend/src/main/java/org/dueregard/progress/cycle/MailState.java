package org.dueregard.progress.cycle;

/** How far a mail has got. */
public enum MailState {
    /** In the outbox. */
    WAITING,
    /** Handed to the mail server, answer unknown; it is not sent again. */
    SENDING,
    /** Taken by the mail server. */
    SENT,
    /** Refused by the mail server; tried again on its day. */
    FAILED
}
