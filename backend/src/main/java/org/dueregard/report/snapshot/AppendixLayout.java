package org.dueregard.report.snapshot;

import java.util.List;

/**
 * How an appendix is laid out.
 *
 * @param key its name in a report, like {@code progress-2021}
 * @param title its columns in words
 * @param source where the council has used it
 * @param columns columns in order
 */
public record AppendixLayout(String key, String title, String source, List<Column> columns) {

    /** What a column tells of an action. */
    public enum Field {
        /** Reference and approved wording. */
        ACTION,
        /** Who answers for it. */
        OFFICER,
        /** Measures and milestones by which it is known to be done. */
        HOW_KNOWN,
        /** When it is to be done. */
        BY_WHEN,
        /** The latest published update. */
        PROGRESS,
        /** Issues and next steps of that update. */
        NEXT_STEPS,
        /** The rating, as a word with its reason. */
        STATUS,
        /** The service that leads it. */
        SERVICE
    }

    /**
     * A column.
     *
     * @param heading as printed
     * @param width per cent of the table
     */
    public record Column(Field field, String heading, int width) {}

    /** Whether a field has a column. */
    public boolean shows(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }
}
