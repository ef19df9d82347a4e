package org.dueregard.integration.apply;

import java.time.LocalDate;
import java.util.Optional;
import org.dueregard.action.DueInput;
import org.dueregard.integration.check.FieldDate;
import org.dueregard.integration.dates.PublishedDate;
import org.dueregard.integration.dates.PublishedDue;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.DuePart;
import org.dueregard.plan.DatedText;
import org.dueregard.rag.DueKind;
import org.jspecify.annotations.Nullable;

/**
 * Due dates as the services take them. A text that could not be read, and that the importer was told to keep, has no
 * date; lateness is then measured from the end of the plan, never from a guess.
 */
final class Dues {

    private Dues() {}

    static DueInput of(@Nullable DuePart due) {
        if (due == null) {
            return DueInput.NONE;
        }
        String published = due.published();
        if (published != null) {
            return FieldDate.readDue(published)
                    .map(read -> input(read, published))
                    .orElseGet(() -> new DueInput(DueKind.DUE, null, null, published, null, null));
        }
        Optional<PublishedDate> date = FieldDate.read(due.date());
        return new DueInput(
                Given.value(due.kind()),
                date.map(PublishedDate::last).orElse(null),
                date.map(PublishedDate::precision).orElse(null),
                due.text(),
                FieldDate.last(due.nextReview()),
                due.everyMonths());
    }

    private static DueInput input(PublishedDue read, String published) {
        PublishedDate date = read.date();
        return new DueInput(
                read.kind(),
                date == null ? null : date.last(),
                date == null ? null : date.precision(),
                published,
                null,
                read.everyMonths());
    }

    /** The day on which work starts: the action's own, or else the one that its published due date begins with. */
    static @Nullable LocalDate start(ActionPart action) {
        LocalDate own = FieldDate.first(action.start());
        if (own != null || action.due() == null) {
            return own;
        }
        return FieldDate.readDue(action.due().published())
                .map(PublishedDue::start)
                .orElse(null);
    }

    /**
     * The due date of a milestone or a next step.
     *
     * @param due the date as published
     * @param text the same beside a date that an export has written
     */
    static @Nullable DatedText dated(@Nullable String due, @Nullable String text) {
        PublishedDate date = FieldDate.readDue(due).map(PublishedDue::date).orElse(null);
        if (date == null) {
            String kept = text == null ? due : text;
            return kept == null ? null : new DatedText(null, null, kept);
        }
        String published = text == null && !date.normalised().equals(due) ? due : text;
        return new DatedText(date.last(), date.precision(), published);
    }
}
