package org.dueregard.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dueregard.platform.table.TableFile.Rows;
import org.jspecify.annotations.Nullable;

/** RFC 4180 in UTF-8 with a byte order mark, so that spreadsheets read it right, and safe against formula injection. */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private CsvTable() {}

    static <T> void write(OutputStream output, List<Column<T>> columns, Rows<T> rows) throws IOException {
        Writer writer = new OutputStreamWriter(output, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        rows.forEach(row -> csv.writeRecord(
                columns.stream().map(column -> cell(column.value().apply(row))).toList()));
        csv.flush();
    }

    /** A text that a spreadsheet would run as a formula gets an apostrophe; numbers and dates stay as they are. */
    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        boolean formula = value instanceof String && !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
