package org.dueregard.integration.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import org.dueregard.integration.check.FieldDate;
import org.dueregard.integration.dates.PublishedDue;

/** The due date of an action in its two columns: as published, and the next review that the paper may give beside it. */
final class RowDue {

    private static final String DUE = "due";
    private static final String REVIEW = "nextReview";

    private RowDue() {}

    static void fill(CsvRow row, ObjectNode action, Map<String, String> columns) {
        boolean hasDue = has(row, DUE);
        boolean hasReview = has(row, REVIEW);
        if (hasDue) {
            columns.put(DUE, DUE);
            due(
                    action,
                    row.cell(DUE),
                    hasReview ? "" : action.at("/due/nextReview").asText());
        }
        if (hasReview) {
            columns.put(DUE + "/" + REVIEW, REVIEW);
            review(action, row.cell(REVIEW));
        }
    }

    private static boolean has(CsvRow row, String column) {
        return row.cells().keySet().stream().anyMatch(one -> one.name().equals(column));
    }

    private static void due(ObjectNode action, String published, String review) {
        action.remove(DUE);
        if (!published.isEmpty()) {
            action.put(DUE, published);
        }
        if (!review.isEmpty()) {
            review(action, review);
        }
    }

    /** A review beside a published date needs the date in parts; a text that cannot be read stays whole, for the check. */
    private static void review(ObjectNode action, String review) {
        if (review.isEmpty()) {
            if (action.path(DUE) instanceof ObjectNode parts) {
                parts.remove(REVIEW);
            }
            return;
        }
        String published = action.path(DUE).asText();
        if (!action.has(DUE)) {
            action.putObject(DUE).put("kind", "DUE");
        } else if (action.path(DUE).isTextual()) {
            Optional<PublishedDue> read = FieldDate.readDue(published);
            if (read.isEmpty()) {
                return;
            }
            parts(action.putObject(DUE), read.get(), published);
            start(action, read.get());
        }
        ((ObjectNode) action.path(DUE)).put(REVIEW, review);
    }

    private static void parts(ObjectNode due, PublishedDue read, String published) {
        due.put("kind", read.kind().name()).put("text", published);
        if (read.date() != null) {
            due.put("date", read.date().normalised());
        }
        if (read.everyMonths() != null) {
            due.put("everyMonths", read.everyMonths());
        }
    }

    private static void start(ObjectNode action, PublishedDue read) {
        if (read.start() != null && !action.has("start")) {
            action.put("start", read.start().toString());
        }
    }
}
