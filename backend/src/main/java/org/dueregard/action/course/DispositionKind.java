package org.dueregard.action.course;

import org.jspecify.annotations.Nullable;

/** What becomes of an action when its plan ends. */
public enum DispositionKind {
    /** Done. */
    DELIVERED("Delivered"),
    /** An action of a later plan goes on with it. */
    CARRIED_FORWARD("Carried forward to "),
    /** It is part of another action now. */
    MERGED("Merged into "),
    /** Given up, with a reason. */
    NOT_CARRIED_FORWARD("Not carried forward");

    private final String words;

    DispositionKind(String words) {
        this.words = words;
    }

    /** Whether another action goes on with it. */
    boolean goesOn() {
        return this == CARRIED_FORWARD || this == MERGED;
    }

    /** The sentence that an action shows as the reason of its end. */
    String sentence(@Nullable ActionAddress to, @Nullable String reason) {
        if (this == NOT_CARRIED_FORWARD && reason != null) {
            return reason;
        }
        String what = to == null ? words : words + to.words();
        return reason == null ? what : what + ": " + reason;
    }
}
