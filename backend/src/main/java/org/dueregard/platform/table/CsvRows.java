package org.dueregard.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a CSV file (RFC 4180 in UTF-8) by the names of its columns.
 *
 * @param columns names in the header row
 * @param rows rows that are not blank
 * @param problem why it cannot be taken apart, or null
 */
public record CsvRows(
        List<String> columns, List<Line> rows, @Nullable String problem) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A row.
     *
     * @param number number of the row in the file, the header is 1
     * @param cells cells by column
     */
    public record Line(int number, Map<String, String> cells) {

        /** The text of a cell without blanks around it; empty where the file has no such column. */
        public String text(String column) {
            return cells.getOrDefault(column, "").strip();
        }
    }

    /** Why the file cannot be taken apart. */
    public Optional<String> fault() {
        return Optional.ofNullable(problem);
    }

    /** Takes a file apart. */
    public static CsvRows read(byte[] csv) {
        List<List<String>> records;
        try {
            records = CsvRecords.of(text(csv));
        } catch (CharacterCodingException e) {
            return broken("The file is not in UTF-8");
        } catch (CsvRecords.Broken e) {
            return broken("Row " + e.row() + " cannot be taken apart: a quotation mark stands where none may be");
        }
        return records.isEmpty() ? broken("The file is empty") : of(records);
    }

    private static CsvRows of(List<List<String>> records) {
        List<String> columns = records.getFirst().stream().map(String::strip).toList();
        List<Line> rows = new ArrayList<>();
        for (int i = 1; i < records.size(); i++) {
            List<String> fields = records.get(i);
            if (fields.stream().anyMatch(field -> !field.isBlank())) {
                Map<String, String> cells = new HashMap<>();
                for (int j = 0; j < Math.min(columns.size(), fields.size()); j++) {
                    cells.put(columns.get(j), fields.get(j));
                }
                rows.add(new Line(i + 1, Map.copyOf(cells)));
            }
        }
        return new CsvRows(columns, List.copyOf(rows), null);
    }

    private static CsvRows broken(String problem) {
        return new CsvRows(List.of(), List.of(), problem);
    }

    private static String text(byte[] csv) throws CharacterCodingException {
        String text =
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
