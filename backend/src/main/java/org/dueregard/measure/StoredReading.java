package org.dueregard.measure;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reading that is there, to be confirmed or corrected.
 *
 * @param period the period it speaks of
 * @param value the figure
 * @param target the target that was published with it
 * @param numerator with the denominator, for a share
 * @param denominator the whole
 * @param text what was said instead of a figure
 * @param provisional whether the figure may still change
 * @param document the document that it is
 * @param replacedBy reference of the reading that confirms or corrects it
 */
record StoredReading(
        ReadingPeriod period,
        @Nullable BigDecimal value,
        @Nullable BigDecimal target,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String text,
        boolean provisional,
        @Nullable ReadingDocument document,
        @Nullable String replacedBy) {

    /** The final reading that takes its place; a figure that is not given again is the one that was provisional. */
    NewReading confirmed(String own, ReadingConfirmation as) {
        boolean same = Stream.of(as.value(), as.numerator(), as.denominator(), as.text(), as.document())
                .allMatch(part -> part == null);
        return new NewReading(
                null,
                as.ref(),
                period,
                same ? value : as.value(),
                target,
                same ? numerator : as.numerator(),
                same ? denominator : as.denominator(),
                same ? text : as.text(),
                same ? document : as.document(),
                false,
                as.note(),
                as.cites(),
                own,
                as.externalId(),
                null);
    }

    /** The reading that takes its place; period and target stay where no others are given. */
    NewReading corrected(String own, ReadingCorrection to) {
        return new NewReading(
                null,
                to.ref(),
                to.period() == null ? period : to.period(),
                to.value(),
                to.target() == null ? target : to.target(),
                to.numerator(),
                to.denominator(),
                to.text(),
                to.document(),
                to.provisional() == null ? provisional : to.provisional(),
                to.note(),
                to.cites(),
                own,
                to.externalId(),
                null);
    }
}
