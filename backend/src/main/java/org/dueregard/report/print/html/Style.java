package org.dueregard.report.print.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Style sheets of documents. Each stands in the document, so that a copy looks like the original wherever it is kept. */
public final class Style {

    private static final int SMALLEST = 5;
    private static final int WHOLE = 100;

    private Style() {}

    /** For the screen, and for printing from there. */
    public static String screen() {
        return resource("screen.css") + widths();
    }

    /** For pages of paper; wide tables lie across. */
    public static String paper(boolean across) {
        return resource("paper.css") + widths() + "@page { size: A4 " + (across ? "landscape" : "portrait") + "; }\n";
    }

    /**
     * What a document with a style sheet of its own needs to be shown with it, and with nothing else: a content security
     * policy.
     *
     * @param beginning the beginning of the document, its style sheet included
     */
    public static String policy(String beginning) {
        int from = beginning.indexOf("<style>") + "<style>".length();
        int to = beginning.indexOf("</style>");
        String style = to < from ? "" : beginning.substring(from, to);
        return "default-src 'none'; style-src 'sha256-" + digest(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    }

    private static String widths() {
        return IntStream.rangeClosed(SMALLEST, WHOLE)
                .mapToObj(percent -> ".w" + percent + " { width: " + percent + "%; }\n")
                .collect(Collectors.joining());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream input = Objects.requireNonNull(Style.class.getResourceAsStream("/report/" + name), name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
