package org.dueregard.report.builder.view;

/** What a caller may do with a row of the table of implications. */
public enum ImplicationAbility {
    /** Write it. */
    EDIT,
    /** Ask somebody to sign it. */
    INVITE,
    /** Sign it. */
    SIGN,
    /** Write down a signature that was given elsewhere. */
    RECORD,
    /** Take the signature away, so that it can be written again. */
    REOPEN
}
