package org.dueregard.rag;

/** The words that are printed beside colours and arrows, so that nothing is said by colour alone. */
public final class Words {

    private Words() {}

    /** The word for the rating of something that is not complete. */
    public static String of(Rating rating) {
        return switch (rating) {
            case GREEN -> "On track";
            case AMBER -> "At risk";
            case RED -> "Off track";
            case NOT_RATED -> "Not rated";
        };
    }

    /** The word for the rating of an action: a green action that is complete says so. */
    public static String of(Rating rating, boolean complete) {
        return complete && rating == Rating.GREEN ? "Complete" : of(rating);
    }

    /** The name of the colour itself, as it starts a roll-up sentence. */
    public static String colour(Rating rating) {
        return switch (rating) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
            case NOT_RATED -> "Not rated";
        };
    }

    /** The word for the outcome of a reading, after the council's published key. */
    public static String of(MeasureRating rating) {
        return switch (rating) {
            case GREEN -> "Target met";
            case AMBER -> "Target slightly missed";
            case RED -> "Target not achieved";
            case DATA_ONLY -> "Data only";
            case NOT_DUE -> "Not due";
            case LATE -> "Late";
        };
    }

    /** The words for a direction of travel, after the council's published key. */
    public static String of(Direction direction) {
        return switch (direction) {
            case IMPROVED -> "Performance has improved";
            case SUSTAINED -> "Performance has been sustained";
            case DECLINED -> "Performance has declined";
            case NO_COMPARISON -> "No previous data to compare";
        };
    }
}
