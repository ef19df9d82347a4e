package org.dueregard.integration.csv;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dueregard.integration.apply.RowScope;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.platform.Quoted;
import org.jspecify.annotations.Nullable;

/** Puts the rows of one plan into its document. */
final class PlanRows {

    private final CsvFile file;
    private final PlanTree tree;
    private final Problems problems;
    private final RowLocations locations = new RowLocations();
    private final Map<String, Integer> seen = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    PlanRows(CsvFile file, PlanTree tree, Problems problems) {
        this.file = file;
        this.tree = tree;
        this.problems = problems;
    }

    RowLocations locations() {
        return locations;
    }

    /** What the rows have brought. */
    RowScope scope() {
        return switch (file.layout()) {
            case ACTIONS -> new RowScope(Set.copyOf(names), Set.of(), Set.of());
            case UPDATES -> new RowScope(Set.of(), Set.of(), Set.copyOf(names));
            case READINGS -> new RowScope(Set.of(), Set.copyOf(names), Set.of());
        };
    }

    void add(CsvRow row) {
        CsvLayout layout = file.layout();
        String ref = row.cell("ref");
        String owner = row.cell(layout.owner());
        if (missing(row) || again(row, owner, ref)) {
            return;
        }
        PlanTree.Owner found = tree.owner(layout, owner);
        if (found == null) {
            error(
                    row,
                    layout.owner(),
                    "unknown-reference",
                    "%s %s is not in plan %s".formatted(layout.owner(), Quoted.plain(owner), tree.ref()));
            return;
        }
        PlanTree.Entry entry = tree.entry(layout, found, ref);
        if (entry == null) {
            error(row, "ref", "duplicate", "%s is there already, under another %s".formatted(ref, layout.owner()));
            return;
        }
        fill(row, entry);
        names.add(name(layout, entry.tree(), found.ref(), ref));
    }

    /** The part that the services know: a place of an action is written with the action. */
    private static String name(CsvLayout layout, ObjectNode part, String owner, String ref) {
        return switch (layout) {
            case ACTIONS -> part.path("sameAs").asText(ref);
            case UPDATES -> ref;
            case READINGS -> owner + "/" + ref;
        };
    }

    private void fill(CsvRow row, PlanTree.Entry entry) {
        RowPart part = new RowPart(entry.tree(), (column, what) -> error(row, column.name(), "wrong-form", what));
        part.fill(row);
        locations.put(entry.pointer(), Place.ofRow(file.name(), row.number(), null));
        part.columns()
                .forEach((path, column) ->
                        locations.put(entry.pointer() + "/" + path, Place.ofRow(file.name(), row.number(), column)));
    }

    private boolean missing(CsvRow row) {
        boolean missing = false;
        for (Map.Entry<CsvColumn, String> cell : row.cells().entrySet()) {
            if (cell.getKey().required() && cell.getValue().isEmpty()) {
                error(row, cell.getKey().name(), "missing", "is missing");
                missing = true;
            }
        }
        return missing;
    }

    private boolean again(CsvRow row, String owner, String ref) {
        String key = file.layout() == CsvLayout.READINGS ? owner + "/" + ref : ref;
        Integer first = seen.putIfAbsent(key, row.number());
        if (first != null) {
            error(row, "ref", "duplicate", "%s is in row %d already".formatted(Quoted.plain(ref), first));
        }
        return first != null;
    }

    private void error(CsvRow row, @Nullable String column, String code, String message) {
        problems.error(Place.ofRow(file.name(), row.number(), column), code, message);
    }
}
