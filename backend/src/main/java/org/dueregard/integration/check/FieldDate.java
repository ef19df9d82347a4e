package org.dueregard.integration.check;

import java.time.LocalDate;
import java.util.Optional;
import org.dueregard.integration.dates.DateText;
import org.dueregard.integration.dates.DueText;
import org.dueregard.integration.dates.PublishedDate;
import org.dueregard.integration.dates.PublishedDue;
import org.dueregard.integration.dates.UnreadableDate;
import org.jspecify.annotations.Nullable;

/** Dates of fields that have been judged, or are being judged: a text that is none gives nothing here. */
public final class FieldDate {

    private FieldDate() {}

    /** The date of a text; nothing for no text or an unreadable one. */
    public static Optional<PublishedDate> read(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(DateText.read(text));
        } catch (UnreadableDate e) {
            return Optional.empty();
        }
    }

    /** What a text says of when something is due; nothing for no text or an unreadable one. */
    public static Optional<PublishedDue> readDue(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(DueText.read(text));
        } catch (UnreadableDate e) {
            return Optional.empty();
        }
    }

    /** The first day of a published period: where something starts. */
    public static @Nullable LocalDate first(@Nullable String text) {
        return read(text).map(PublishedDate::first).orElse(null);
    }

    /** The last day of a published period: where something ends or is due. */
    public static @Nullable LocalDate last(@Nullable String text) {
        return read(text).map(PublishedDate::last).orElse(null);
    }
}
