package org.dueregard.platform.table;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.dueregard.platform.web.Representation;

/** A list as a file: every row, one line each, written while the rows are read. */
public final class TableFile {

    private TableFile() {}

    /** Hands row after row to a sink. */
    @FunctionalInterface
    public interface Rows<T> {
        /** Reads all rows. */
        void forEach(Consumer<T> sink);
    }

    /** Writes the list in one of the two file formats; the stream is not closed. */
    public static <T> void write(
            OutputStream output, Representation format, String name, List<Column<T>> columns, Rows<T> rows)
            throws IOException {
        of(format, name, columns, rows).write(output);
    }

    /** The list in one of the two file formats. */
    public static <T> StreamingOutput of(Representation format, String name, List<Column<T>> columns, Rows<T> rows) {
        return switch (format) {
            case CSV -> output -> CsvTable.write(output, columns, rows);
            case XLSX -> output -> XlsxTable.write(output, name, columns, rows);
            case JSON -> throw new IllegalArgumentException("A list in JSON has pages");
        };
    }
}
