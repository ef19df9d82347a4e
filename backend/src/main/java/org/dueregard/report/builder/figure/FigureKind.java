package org.dueregard.report.builder.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Every figure a report can be bound to. */
public enum FigureKind {
    /** All that closed in a year, as a paper has published it, otherwise as recorded. */
    CONSULTATIONS_COMPLETED("consultations.completed", "Consultations completed", Argument.YEAR),
    /** Those that asked residents or stakeholders. */
    CONSULTATIONS_EXTERNAL("consultations.external", "External consultations completed", Argument.YEAR),
    /** Those that asked staff or members only. */
    CONSULTATIONS_INTERNAL("consultations.internal", "Internal consultations completed", Argument.YEAR),
    /** Those that the register holds one by one, whatever a paper says. */
    CONSULTATIONS_RECORDED("consultations.recorded", "Consultations recorded one by one", Argument.YEAR),
    /** All actions. */
    ACTIONS_TOTAL("actions.total", "Actions", Argument.ROLE),
    /** Complete ones. */
    ACTIONS_COMPLETE("actions.complete", "Actions that are complete", Argument.ROLE, "COMPLETE"),
    /** On track. */
    ACTIONS_GREEN("actions.green", "Actions on track", Argument.ROLE, "GREEN"),
    /** At risk. */
    ACTIONS_AMBER("actions.amber", "Actions at risk", Argument.ROLE, "AMBER"),
    /** Off track. */
    ACTIONS_RED("actions.red", "Actions off track", Argument.ROLE, "RED"),
    /** Without a rating. */
    ACTIONS_NOT_RATED("actions.notRated", "Actions that are not rated", Argument.ROLE, "NOT_RATED", "CLOSED"),
    /** Published in a year. */
    UPDATES_PUBLISHED("updates.published", "Updates published", Argument.YEAR),
    /** All outcomes and measures. */
    MEASURES_TOTAL("measures.total", "Outcomes and measures", Argument.ROLE),
    /** On target. */
    MEASURES_GREEN("measures.green", "Measures on target", Argument.ROLE, "GREEN"),
    /** Close to the target. */
    MEASURES_AMBER("measures.amber", "Measures close to target", Argument.ROLE, "AMBER"),
    /** Off target. */
    MEASURES_RED("measures.red", "Measures off target", Argument.ROLE, "RED"),
    /** Without a rating. */
    MEASURES_NOT_RATED("measures.notRated", "Measures without a rating", Argument.ROLE, "DATA_ONLY", "NOT_DUE", "LATE");

    private final String figure;
    private final String label;
    private final Argument argument;
    /** By comma: an enumeration holds nothing that could change. */
    private final String ratings;

    FigureKind(String figure, String label, Argument argument, String... ratings) {
        this.figure = figure;
        this.label = label;
        this.argument = argument;
        this.ratings = String.join(",", ratings);
    }

    /** What stands in the brackets. */
    public enum Argument {
        /** A financial year, which must be given. */
        YEAR,
        /** A role of the plan, which may be left out. */
        ROLE
    }

    /** The figure of that name. */
    public static Optional<FigureKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.figure.equals(name)).findFirst();
    }

    /** Its name. */
    public String figure() {
        return figure;
    }

    /** What it counts. */
    public String label() {
        return label;
    }

    /** What stands in its brackets. */
    public Argument argument() {
        return argument;
    }

    /** Ratings that are counted; all when there are none. */
    List<String> ratings() {
        return ratings.isEmpty() ? List.of() : List.of(ratings.split(",", -1));
    }

    boolean isOf(String what) {
        return figure.startsWith(what + ".");
    }
}
