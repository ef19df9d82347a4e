package org.dueregard.rag;

/** The strongest kind of evidence that the latest update of an action carries, weakest first. */
public enum EvidenceStrength {
    /** Nothing but the claim. */
    NONE,
    /** An account in words. */
    NARRATIVE,
    /** A document or a link that can be opened. */
    DOCUMENT,
    /** A reading of a measure. */
    MEASURED;

    /** The strongest kind among what an update carries. */
    public static EvidenceStrength of(boolean narrative, boolean document, boolean reading) {
        if (reading) {
            return MEASURED;
        }
        if (document) {
            return DOCUMENT;
        }
        return narrative ? NARRATIVE : NONE;
    }
}
