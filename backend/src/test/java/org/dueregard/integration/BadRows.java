package org.dueregard.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A table of what can be wrong with rows; it is a file beside the tests. */
final class BadRows {

    /**
     * A bad file.
     *
     * @param what the case in words
     * @param text the file, for the plan that it names
     * @param row row of the problem; empty for the file
     * @param column column of the problem; empty for the row
     * @param code its code
     * @param message words of its message
     */
    record BadFile(String what, String text, String row, String column, String code, String message) {
        ImportFile of(String plan) {
            return ImportFile.of("rows.csv", text.replace("PLAN", plan).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String toString() {
            return what;
        }
    }

    private BadRows() {}

    static Stream<BadFile> all() {
        try (InputStream in = BadRows.class.getResourceAsStream("/integration/bad-rows.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("(?m)^== ", -1)).skip(1).map(BadRows::file);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of cases cannot be read", e);
        }
    }

    private static BadFile file(String block) {
        int end = block.indexOf('\n');
        List<String> cells = List.of(block.substring(0, end).split(" \\| ?", -1));
        String rows = block.substring(end + 1).stripTrailing() + "\n";
        return new BadFile(
                cells.get(0),
                rows,
                cells.get(1).strip(),
                cells.get(2).strip(),
                cells.get(3).strip(),
                cells.get(4));
    }
}
