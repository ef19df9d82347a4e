package org.dueregard.rag;

import java.util.OptionalInt;

/**
 * The published roll-up of measures: green, amber, red, N/A, total. Percentages leave out N/A.
 *
 * @param green target met
 * @param amber target slightly missed
 * @param red target not achieved
 * @param notApplicable data only, not due or late
 */
public record MeasureTable(int green, int amber, int red, int notApplicable) {

    /** Counts outcomes. A missing one is not applicable. */
    public static MeasureTable of(Iterable<? extends @Nullable MeasureRating> ratings) {
        int green = 0;
        int amber = 0;
        int red = 0;
        int other = 0;
        for (MeasureRating rating : ratings) {
            switch (rating) {
                case GREEN -> green++;
                case AMBER -> amber++;
                case RED -> red++;
                case null, default -> other++;
            }
        }
        return new MeasureTable(green, amber, red, other);
    }

    /** How many have a colour. */
    public int rated() {
        return green + amber + red;
    }

    /** How many there are. */
    public int total() {
        return rated() + notApplicable;
    }

    /** Per cent of the rated ones that are green; none when none is rated. */
    public OptionalInt greenPercent() {
        return Percent.of(green, rated());
    }

    /** Per cent of the rated ones that are amber; none when none is rated. */
    public OptionalInt amberPercent() {
        return Percent.of(amber, rated());
    }

    /** Per cent of the rated ones that are red; none when none is rated. */
    public OptionalInt redPercent() {
        return Percent.of(red, rated());
    }
}
