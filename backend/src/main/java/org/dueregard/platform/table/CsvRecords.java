package org.dueregard.platform.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Takes the text of a CSV file (RFC 4180) apart: commas, quotes where a cell needs them. */
public final class CsvRecords {

    private CsvRecords() {}

    /** A quotation mark is not closed, or stands where none may be. */
    public static final class Broken extends Exception {

        private static final long serialVersionUID = 1L;

        private final int row;

        Broken(int row, Throwable cause) {
            super("Row " + row + " cannot be taken apart", cause);
            this.row = row;
        }

        /** Number of the row, from 1. */
        public int row() {
            return row;
        }
    }

    /**
     * The cells of every row, blank rows included.
     *
     * @throws Broken when a row cannot be taken apart
     */
    public static List<List<String>> of(String text) throws Broken {
        List<List<String>> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            reader.forEach(one -> records.add(one.getFields()));
        } catch (CsvParseException e) {
            throw new Broken(records.size() + 1, e);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read", e);
        }
        return records;
    }
}
