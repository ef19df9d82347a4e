package org.dueregard.progress.view;

/** Something a caller may do with an update now. */
public enum UpdateAbility {
    /** Change what it says. */
    EDIT,
    /** Throw it away. */
    DELETE,
    /** Hand it to the reviewer. */
    SUBMIT,
    /** Take it back from the reviewer. */
    WITHDRAW,
    /** Send it back with a reason. */
    RETURN,
    /** Say that it was seen. */
    ACKNOWLEDGE,
    /** Make it public. */
    PUBLISH,
    /** Begin an update that corrects it. */
    CORRECT
}
