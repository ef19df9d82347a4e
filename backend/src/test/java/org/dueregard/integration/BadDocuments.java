package org.dueregard.integration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A document with one of everything, and a table of what can be wrong with one; both are files beside the tests. */
public final class BadDocuments {

    /**
     * One way to be wrong.
     *
     * @param what the case in words
     * @param text the whole document
     * @param path where the problem is to be reported
     * @param code with which code
     * @param message with which words
     */
    public record BadDocument(String what, String text, String path, String code, String message) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static final String GOOD = resource("good.json");
    private static final Pattern TIMES = Pattern.compile("<(\\d+) times (.)>");

    private BadDocuments() {}

    /** The reference document: nothing is wrong with it. */
    public static String good() {
        return GOOD;
    }

    /** Everything that can be wrong, one thing at a time. */
    public static Stream<BadDocument> all() {
        return Stream.concat(
                wholes().stream(),
                resource("bad-documents.txt")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(BadDocuments::of));
    }

    private static List<BadDocument> wholes() {
        String deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
        return List.of(
                new BadDocument("not JSON", "hello", "", "malformed", "not well-formed JSON"),
                new BadDocument("a list", "[]", "", "wrong-type", "must be a JSON object"),
                new BadDocument("cut off", GOOD.substring(0, 900), "", "malformed", "ends before the document does"),
                new BadDocument("two documents", GOOD + "{}", "", "malformed", "goes on after"),
                new BadDocument("too deep", deep, "", "too-much", "nested more than 40"));
    }

    private static BadDocument of(String line) {
        String[] cells = line.split(" \\| ", -1);
        if (cells.length != 6 || !GOOD.contains(cells[1])) {
            throw new IllegalArgumentException("Not a case: " + line);
        }
        String text = GOOD.replaceFirst(Pattern.quote(cells[1]), Matcher.quoteReplacement(repeated(cells[2])));
        return new BadDocument(cells[0], text, cells[3], cells[4], cells[5]);
    }

    private static String repeated(String text) {
        return TIMES.matcher(text).replaceAll(times -> times.group(2).repeat(Integer.parseInt(times.group(1))));
    }

    private static String resource(String name) {
        try (InputStream in = BadDocuments.class.getResourceAsStream("/integration/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The table of cases cannot be read", e);
        }
    }
}
