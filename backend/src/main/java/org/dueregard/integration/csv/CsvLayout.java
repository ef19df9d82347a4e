package org.dueregard.integration.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of rows, told by their headings. */
enum CsvLayout {
    /** Actions of objectives. */
    ACTIONS("actions", "objective", "wording"),
    /** Updates of actions. */
    UPDATES("updates", "action", "progress"),
    /** Readings of measures. */
    READINGS("readings", "measure", "period");

    private final String list;
    private final String owner;
    private final String mark;

    CsvLayout(String list, String owner, String mark) {
        this.list = list;
        this.owner = owner;
        this.mark = mark;
    }

    /** The list of the document that its rows go to, and what the rows are called. */
    String list() {
        return list;
    }

    /** The column that names what a row belongs to. */
    String owner() {
        return owner;
    }

    /** The columns in their documented order. */
    List<CsvColumn> columns() {
        return switch (this) {
            case ACTIONS -> CsvColumns.ACTIONS;
            case UPDATES -> CsvColumns.UPDATES;
            case READINGS -> CsvColumns.READINGS;
        };
    }

    /** The column with a heading; capitals, spaces, hyphens and underscores make no difference. */
    Optional<CsvColumn> column(String heading) {
        String plain = plain(heading);
        return columns().stream()
                .filter(column -> plain(column.name()).equals(plain))
                .findFirst();
    }

    /** The kind of rows with these headings: the two that tell it from the others must be among them. */
    static Optional<CsvLayout> of(List<String> headings) {
        List<String> plain = headings.stream().map(CsvLayout::plain).toList();
        return Arrays.stream(values())
                .filter(layout -> plain.contains(layout.owner) && plain.contains(layout.mark))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.replaceAll("[\\s_-]", "").toLowerCase(Locale.ROOT);
    }
}
