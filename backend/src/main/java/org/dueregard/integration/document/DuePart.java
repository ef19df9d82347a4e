package org.dueregard.integration.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * When an action is due: either as published, in one text, or in parts.
 *
 * @param published the whole as published; then there are no parts
 * @param kind what the date means
 * @param date the date
 * @param nextReview next review date
 * @param everyMonths months between two rounds
 * @param text the date as published, beside its parts
 */
public record DuePart(
        @JsonIgnore @Nullable String published,
        @Nullable DueKind kind,
        @Nullable String date,
        @Nullable String nextReview,
        @Nullable Integer everyMonths,
        @Nullable String text) {

    /** A due date as published. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static DuePart published(String text) {
        return new DuePart(text, null, null, null, null, null);
    }

    /** A due date in parts. */
    @JsonCreator
    public static DuePart inParts(
            @JsonProperty("kind") @Nullable DueKind kind,
            @JsonProperty("date") @Nullable String date,
            @JsonProperty("nextReview") @Nullable String nextReview,
            @JsonProperty("everyMonths") @Nullable Integer everyMonths,
            @JsonProperty("text") @Nullable String text) {
        return new DuePart(null, kind, date, nextReview, everyMonths, text);
    }
}
