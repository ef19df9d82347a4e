package org.dueregard.integration.dates;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a due date as published: a date, a range, a rhythm, "Ongoing", a review, or two of them in one cell ("2023-2027
 * Quarterly").
 *
 * <p>"Review Jan 2024" is a review, never a completion date; "Biannually", a season, a date without a year or one that
 * hangs on an event is refused (the monitoring specification: never guessed).
 */
public final class DueText {

    private static final Pattern ONGOING = Pattern.compile(
            "(?:on[- ]?going|continuous|continuing)(?:,? as (?:and when )?(?:required|needed|necessary))?");
    private static final Pattern REVIEW =
            Pattern.compile("(?:to be |for )?review(?:ed)?(?: date)?(?: by| in| on| due)?:? (.+)");
    private static final Pattern BY = Pattern.compile("(?:due )?(?:by|in|on)(?: the)? (.+)");
    private static final Pattern RANGE_AND_MORE =
            Pattern.compile("((?:\\d{4} ?- ?\\d{4})|(?:.*?\\d{4} ?(?:-|to) ?.*?\\d{4}))[ ,:;-]+(.+)");

    private DueText() {}

    /**
     * Reads a text as a due date.
     *
     * @throws UnreadableDate with the reason when it says none, or could say two
     */
    public static PublishedDue read(String text) throws UnreadableDate {
        String plain = PlainText.of(text);
        Optional<PublishedDue> due = withoutDate(text, plain);
        if (due.isEmpty()) {
            due = withDate(text, plain);
        }
        if (due.isEmpty()) {
            due = rangeAndMore(text, plain);
        }
        if (due.isEmpty()) {
            throw Refusals.of(text, plain);
        }
        return due.get();
    }

    private static Optional<PublishedDue> withoutDate(String text, String plain) throws UnreadableDate {
        if (ONGOING.matcher(plain).matches()) {
            return Optional.of(PublishedDue.ongoing());
        }
        return Rhythm.tryRead(text, plain).map(PublishedDue::every);
    }

    private static Optional<PublishedDue> withDate(String text, String plain) throws UnreadableDate {
        Matcher review = REVIEW.matcher(plain);
        if (review.matches()) {
            return DateText.tryRead(text, review.group(1)).map(PublishedDue::review);
        }
        Optional<PublishedDue> range = DateRange.tryRead(text, plain);
        if (range.isPresent()) {
            return range;
        }
        Matcher by = BY.matcher(plain);
        return DateText.tryRead(text, by.matches() ? by.group(1) : plain).map(PublishedDue::on);
    }

    /** Two facts in one cell: the range and what happens within it. */
    private static Optional<PublishedDue> rangeAndMore(String text, String plain) throws UnreadableDate {
        Matcher both = RANGE_AND_MORE.matcher(plain);
        if (!both.matches()) {
            return Optional.empty();
        }
        Optional<PublishedDue> range = DateRange.tryRead(text, both.group(1));
        Optional<PublishedDue> more = withoutDate(text, both.group(2));
        return range.isPresent() && more.isPresent() ? more.map(m -> m.within(range.get())) : Optional.empty();
    }
}
