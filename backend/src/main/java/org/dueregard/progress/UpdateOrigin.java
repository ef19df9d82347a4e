package org.dueregard.progress;

/** Where an update comes from. */
enum UpdateOrigin {
    /** Written here, under the rules for new updates. */
    ENTERED,
    /** Taken over from a paper as it stood. */
    IMPORTED
}
