package org.dueregard.integration.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.platform.Quoted;

/** Reads the first row of a file: it says what the rows are. */
final class CsvHeader {

    private final String file;
    private final Problems problems;

    CsvHeader(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * What a header says.
     *
     * @param layout what the rows are
     * @param columns the columns in the order of the file
     */
    record Header(CsvLayout layout, List<CsvColumn> columns) {}

    Optional<Header> read(List<String> headings) {
        List<String> named = new ArrayList<>(headings);
        while (!named.isEmpty() && named.getLast().isBlank()) {
            named.removeLast();
        }
        if (named.size() == 1) {
            return otherSeparator(named.getFirst());
        }
        Optional<CsvLayout> layout = CsvLayout.of(named);
        if (layout.isEmpty()) {
            problems.error(
                    Place.ofRow(file, 1, null),
                    "unknown-columns",
                    "this header is of no known kind: actions have the columns objective and wording, updates action and "
                            + "progress, readings measure and period");
            return Optional.empty();
        }
        return columns(layout.get(), named);
    }

    private Optional<Header> otherSeparator(String heading) {
        String separator = heading.contains(";") ? "semicolons" : heading.contains("\t") ? "tabs" : "";
        problems.error(
                Place.ofRow(file, 1, null),
                "wrong-form",
                separator.isEmpty()
                        ? "the header has one column only"
                        : "the columns are separated by %s: save the file with commas".formatted(separator));
        return Optional.empty();
    }

    private Optional<Header> columns(CsvLayout layout, List<String> headings) {
        List<CsvColumn> columns = new ArrayList<>();
        Set<CsvColumn> seen = new HashSet<>();
        boolean good = true;
        for (String heading : headings) {
            Optional<CsvColumn> column = layout.column(heading);
            if (column.isEmpty() || !seen.add(column.get())) {
                String fault = column.isEmpty() ? "is not a column of " + layout.list() : "is there twice";
                problems.error(
                        Place.ofRow(file, 1, Quoted.plain(heading)),
                        column.isEmpty() ? "unknown-field" : "duplicate",
                        fault + knownColumns(layout, column.isEmpty()));
                good = false;
            }
            column.ifPresent(columns::add);
        }
        for (CsvColumn column : layout.columns()) {
            if (column.required() && !seen.contains(column)) {
                problems.error(Place.ofRow(file, 1, column.name()), "missing", "this column is missing");
                good = false;
            }
        }
        return good ? Optional.of(new Header(layout, columns)) : Optional.empty();
    }

    private static String knownColumns(CsvLayout layout, boolean unknown) {
        return unknown
                ? ": they are "
                        + layout.columns().stream()
                                .filter(column -> column.entry() <= 1)
                                .map(CsvColumn::name)
                                .collect(Collectors.joining(", "))
                : "";
    }
}
