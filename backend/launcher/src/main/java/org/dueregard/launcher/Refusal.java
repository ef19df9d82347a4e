package org.dueregard.launcher;

import org.jspecify.annotations.Nullable;

/** A reason not to go on that the person at the keyboard can do something about; the message is one sentence. */
public final class Refusal extends RuntimeException {

    /** @param sentence what is wrong and what to do, for the person who started this */
    public Refusal(String sentence) {
        super(sentence);
    }

    /** @param sentence what is wrong and what to do, for the person who started this */
    public Refusal(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
