package org.dueregard.platform.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"})
    void aTextThatASpreadsheetWouldRunIsDefused(String text) {
        assertThat(CsvTable.cell(text)).isEqualTo("'" + text);
    }

    @Test
    void aNegativeNumberStaysANumber() {
        assertThat(CsvTable.cell(new BigDecimal("-1.5"))).isEqualTo("-1.5");
    }

    @Test
    void nothingIsAnEmptyCell() {
        assertThat(CsvTable.cell(null)).isEmpty();
    }

    @Test
    void quotesCommasAndLineBreaksAreKept() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CsvTable.write(
                output,
                List.of(new Column<>("a", row -> row), new Column<>("b", row -> 1)),
                sink -> sink.accept("x \"y\",\nz"));
        assertThat(output.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\n\"x \"\"y\"\",\nz\",1\r\n");
    }
}
