package org.dueregard.platform.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dueregard.platform.table.TableFile.Rows;
import org.jspecify.annotations.Nullable;

/** A workbook with one sheet: a heading row that stays in sight, texts as texts (never formulas), dates as dates. */
final class XlsxTable {

    private static final int FLUSH_ROWS = 500;
    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;

    private XlsxTable() {}

    static <T> void write(OutputStream output, String name, List<Column<T>> columns, Rows<T> rows) throws IOException {
        Workbook workbook = new Workbook(output, "Due Regard", "1.0");
        Worksheet sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        for (int c = 0; c < columns.size(); c++) {
            sheet.value(0, c, columns.get(c).name());
            sheet.style(0, c).bold().set();
        }
        sheet.freezePane(0, 1);
        int[] at = {0};
        rows.forEach(row -> {
            at[0]++;
            for (int c = 0; c < columns.size(); c++) {
                cell(sheet, at[0], c, columns.get(c).value().apply(row));
            }
            if (at[0] % FLUSH_ROWS == 0) {
                flush(sheet);
            }
        });
        workbook.finish();
    }

    private static void cell(Worksheet sheet, int row, int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(row, column, number);
            case Boolean yes -> sheet.value(row, column, yes ? "yes" : "no");
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            }
            default -> {
                String text = value.toString();
                sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
        }
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
