package org.dueregard.report.print.html;

/** Keeps texts from being read as markup, and characters out that XML does not know. */
final class Escape {

    private static final int FIRST_TEXT = 0x20;
    private static final int SURROGATES_FROM = 0xD800;
    private static final int SURROGATES_TO = 0xDFFF;
    private static final int NOT_A_CHARACTER = 0xFFFE;

    private Escape() {}

    static String text(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().filter(Escape::known).forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    static String attribute(String text) {
        return text(text).replace("\"", "&quot;");
    }

    private static boolean known(int c) {
        boolean blank = c == '\t' || c == '\n' || c == '\r';
        boolean surrogate = c >= SURROGATES_FROM && c <= SURROGATES_TO;
        return blank || (c >= FIRST_TEXT && !surrogate && c != NOT_A_CHARACTER && c != NOT_A_CHARACTER + 1);
    }
}
