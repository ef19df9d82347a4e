package org.dueregard.report.builder.figure;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds figures in a text: pure. */
public final class Placeholders {

    private static final Pattern FIGURE = Pattern.compile("\\{\\{([^{}]*)}}");

    private Placeholders() {}

    /** What stands between double braces, in order. */
    public static List<String> in(String text) {
        return FIGURE.matcher(text)
                .results()
                .map((MatchResult figure) -> figure.group(1).strip())
                .toList();
    }

    /** The text without its figures. */
    public static String without(String text) {
        return FIGURE.matcher(text).replaceAll("0");
    }
}
