package org.dueregard.integration.csv;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * Writes a row into the part of the document that it describes. A column that the file does not have leaves its value as
 * it is; an empty cell empties it.
 */
final class RowPart {

    private final ObjectNode part;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final BiConsumer<CsvColumn, String> faults;

    /** @param faults takes what is wrong with a cell */
    RowPart(ObjectNode part, BiConsumer<CsvColumn, String> faults) {
        this.part = part;
        this.faults = faults;
    }

    /** The columns by the paths that they have filled. */
    Map<String, String> columns() {
        return columns;
    }

    void fill(CsvRow row) {
        row.cells().forEach((column, cell) -> {
            if (column.entry() == 0
                    && !column.path().isEmpty()
                    && !column.path().startsWith("due")) {
                set(column, column.path(), cell);
            }
        });
        row.cells().keySet().stream()
                .filter(column -> column.entry() > 0)
                .map(CsvColumn::list)
                .distinct()
                .forEach(list -> entries(row, list));
        RowDue.fill(row, part, columns);
        List.of("cites", "officer", "forecast", "closure").forEach(this::dropEmpty);
    }

    /** The numbered columns of one list; numbers that are left out leave no gap. */
    private void entries(CsvRow row, String list) {
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        part.set(list, entries);
        List<Integer> numbers = row.cells().entrySet().stream()
                .filter(cell ->
                        cell.getKey().entry() > 0 && cell.getKey().list().equals(list))
                .filter(cell -> !cell.getValue().isEmpty())
                .map(cell -> cell.getKey().entry())
                .distinct()
                .sorted()
                .toList();
        numbers.forEach(number -> entries.addObject());
        row.cells().forEach((column, cell) -> {
            int index = numbers.indexOf(column.entry());
            if (index >= 0 && column.list().equals(list)) {
                set(column, column.at(index), cell);
            }
        });
        if (list.equals("evidence")) {
            entries.forEach(entry -> ((ObjectNode) entry).put("kind", entry.has("url") ? "LINK" : "DOCUMENT"));
        }
    }

    private void set(CsvColumn column, String path, String cell) {
        columns.put(path, column.name());
        int last = path.lastIndexOf('/');
        ObjectNode owner = last < 0 ? part : owner(path.substring(0, last));
        String field = path.substring(last + 1);
        if (cell.isEmpty()) {
            owner.remove(field);
            return;
        }
        try {
            owner.set(field, Cells.value(column.type(), cell));
        } catch (Cells.BadCell e) {
            owner.remove(field);
            faults.accept(column, Objects.requireNonNull(e.getMessage()));
        }
    }

    private ObjectNode owner(String path) {
        JsonNode there = part.at(JsonPointer.compile("/" + path));
        return there instanceof ObjectNode object ? object : part.putObject(path);
    }

    private void dropEmpty(String field) {
        if (part.path(field).isObject() && part.path(field).isEmpty()) {
            part.remove(field);
        }
    }
}
