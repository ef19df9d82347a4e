package org.dueregard.integration.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.source.CleanText;
import org.dueregard.platform.table.CsvRecords;

/** Reads the text of a CSV file (RFC 4180): a header row, commas, quotes where a cell needs them. */
final class CsvText {

    /** A spreadsheet that exports safely puts an apostrophe before what it would run as a formula. */
    private static final String GUARDED = "'[=+@-].*";

    private final String file;
    private final Problems problems;

    CsvText(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The rows, or nothing when the header or the form of the file is no good. */
    Optional<CsvFile> read(String text) {
        List<List<String>> records;
        try {
            records = CsvRecords.of(text);
        } catch (CsvRecords.Broken e) {
            broken(e.row());
            return Optional.empty();
        }
        return new CsvHeader(file, problems).read(records.getFirst()).map(header -> file(header, records));
    }

    private void broken(int row) {
        problems.error(
                Place.ofRow(file, row, null),
                "malformed",
                "cannot be taken apart into cells: a quotation mark is not closed, or stands where none may be; inside a "
                        + "quoted cell it is written twice");
    }

    private CsvFile file(CsvHeader.Header header, List<List<String>> records) {
        List<CsvRow> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            List<String> fields = records.get(i);
            if (fields.stream().anyMatch(field -> !field.isBlank())) {
                rows.add(row(i + 1, header, fields));
            }
        }
        if (rows.isEmpty()) {
            problems.error(Place.ofFile(file), "empty", "has a header but no rows");
        }
        return new CsvFile(file, header.layout(), rows);
    }

    private CsvRow row(int number, CsvHeader.Header header, List<String> fields) {
        int wanted = header.columns().size();
        boolean surplus = fields.stream().skip(wanted).anyMatch(field -> !field.isBlank());
        if (surplus || fields.size() < wanted) {
            problems.error(
                    Place.ofRow(file, number, null),
                    "wrong-form",
                    "has %d cells, the header has %d".formatted(fields.size(), wanted));
        }
        Map<CsvColumn, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < wanted; i++) {
            String cell = i < fields.size() ? fields.get(i) : "";
            CsvColumn column = header.columns().get(i);
            cells.put(column, clean(number, column, cell));
        }
        return new CsvRow(number, cells);
    }

    private String clean(int row, CsvColumn column, String cell) {
        String text = CleanText.of(cell);
        Optional<String> fault = CleanText.fault(text);
        fault.ifPresent(what -> problems.error(Place.ofRow(file, row, column.name()), "bad-character", what));
        if (fault.isPresent()) {
            return "";
        }
        return text.matches(GUARDED) ? text.substring(1) : text;
    }
}
