package org.dueregard.committee.delivery.adapter;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A parcel was not taken. */
public class HandOverFailure extends Exception {

    private static final long serialVersionUID = 1;

    private final boolean isFinal;
    private final @Nullable Duration notBefore;

    private HandOverFailure(String words, boolean isFinal, @Nullable Duration notBefore, @Nullable Throwable cause) {
        super(words, cause);
        this.isFinal = isFinal;
        this.notBefore = notBefore;
    }

    /** The other side says no, and would say so again. */
    public static HandOverFailure rejected(String words) {
        return new HandOverFailure(words, true, null, null);
    }

    /** It may work out another time. */
    public static HandOverFailure forNow(String words) {
        return new HandOverFailure(words, false, null, null);
    }

    /** It may work out another time, but the other side asks not to be tried before. */
    public static HandOverFailure notBefore(Duration wait, String words) {
        return new HandOverFailure(words, false, wait, null);
    }

    /** Something on the way broke. */
    public static HandOverFailure broken(String words, Throwable cause) {
        return new HandOverFailure(words + ": " + said(cause), false, null, cause);
    }

    /** Whether trying again makes no sense. */
    public boolean isFinal() {
        return isFinal;
    }

    /** How long the other side asks to be left alone, or null. */
    public @Nullable Duration notBefore() {
        return notBefore;
    }

    private static String said(Throwable cause) {
        String message = cause.getMessage();
        return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
    }
}
