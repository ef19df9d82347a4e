package org.dueregard.progress;

/** What can be opened as evidence. */
public enum EvidenceKind {
    /** A page elsewhere; it has an address. */
    LINK,
    /** A document. */
    DOCUMENT
}
