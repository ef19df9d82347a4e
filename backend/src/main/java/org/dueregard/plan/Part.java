package org.dueregard.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing of {@link Edits}: its fields are compared one by one with what was sent. */
public final class Part {

    private final Edits edits;
    private final String kind;
    private final String ref;
    private Outcome outcome;

    Part(Edits edits, String kind, String ref, boolean isNew) {
        this.edits = edits;
        this.kind = kind;
        this.ref = ref;
        this.outcome = isNew ? Outcome.CREATED : Outcome.UNCHANGED;
    }

    /** A field of the approved content: frozen once that is published. */
    public <T> Part fixed(String field, @Nullable T was, @Nullable T sent, Consumer<T> set) {
        return change(field, was, sent, set, !edits.isFrozen());
    }

    /** A field of the approved content that was left open: it may be filled in later, and then it is frozen too. */
    public <T> Part once(String field, @Nullable T was, @Nullable T sent, Consumer<T> set) {
        return change(field, was, sent, set, !edits.isFrozen() || was == null);
    }

    /** A field that records what has happened: filled in once, and put right only by somebody who says why. */
    public <T> Part recorded(String field, @Nullable T was, @Nullable T sent, Consumer<T> set) {
        return change(field, was, sent, set, !edits.isFrozen() || was == null || edits.isReasoned());
    }

    /** A date that only ever moves on. */
    public Part forward(String field, @Nullable LocalDate was, @Nullable LocalDate sent, Consumer<LocalDate> set) {
        boolean onwards = was == null || (sent != null && sent.isAfter(was));
        return change(field, was, sent, set, !edits.isFrozen() || onwards);
    }

    /** A field that may change at any time. */
    public <T> Part free(String field, @Nullable T was, @Nullable T sent, Consumer<T> set) {
        return change(field, was, sent, set, true);
    }

    /** A field that the caller allows to change or not. */
    public <T> Part when(boolean allowed, String field, @Nullable T was, @Nullable T sent, Consumer<T> set) {
        return change(field, was, sent, set, allowed);
    }

    /** Whether anything of a thing that is there differs so far. */
    public boolean hasChanged() {
        return outcome == Outcome.CHANGED;
    }

    /** A part of this thing has changed that is written elsewhere. */
    public void touched() {
        if (outcome == Outcome.UNCHANGED) {
            outcome = Outcome.CHANGED;
        }
    }

    void removed() {
        outcome = Outcome.REMOVED;
    }

    Saved saved() {
        return new Saved(kind, ref, outcome);
    }

    private <T> Part change(String field, @Nullable T was, @Nullable T sent, Consumer<T> set, boolean allowed) {
        if (same(was, sent)) {
            return this;
        }
        if (outcome == Outcome.CREATED || allowed) {
            touched();
            edits.write(() -> set.accept(sent));
        } else {
            edits.refuse(new Difference(kind, ref, field, words(was), words(sent)));
        }
        return this;
    }

    /** 1.50 is 1.5: decimals are compared by what they say. */
    private static boolean same(@Nullable Object was, @Nullable Object sent) {
        if (was instanceof BigDecimal figure && sent instanceof BigDecimal other) {
            return figure.compareTo(other) == 0;
        }
        return Objects.equals(was, sent);
    }

    private static @Nullable String words(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(" | "));
            case BigDecimal figure -> figure.toPlainString();
            default -> value.toString();
        };
    }
}
