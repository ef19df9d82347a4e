package org.dueregard.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text of a paper as it was extracted, made comparable: one line, no bullets, words that a line break cut rejoined. */
final class PaperText {

    private static final Pattern BULLET = Pattern.compile("\\uf0b7|(?m:^[\\s\\u00a0]*o[ \\u00a0])");
    private static final Pattern BROKEN_AT_HYPHEN = Pattern.compile("-[ \\t]*\\n\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=\\.) ");

    private PaperText() {}

    /** The whole paper on one line. */
    static String plain(String extracted) {
        String joined = BROKEN_AT_HYPHEN.matcher(extracted).replaceAll("-");
        String bare = BULLET.matcher(joined).replaceAll(" ");
        return SPACE.matcher(bare).replaceAll(" ").strip();
    }

    /** The sentences of a text. */
    static List<String> sentences(String text) {
        return END_OF_SENTENCE.splitAsStream(text).filter(s -> !s.isEmpty()).toList();
    }

    /**
     * What remains of a paper when the pieces have been taken out of it one after the other, each behind the one
     * before, and the headings between them; and every piece that is not there, or not in its place.
     */
    static List<String> leftOver(String paper, List<String> pieces, List<String> headings) {
        List<String> remains = new ArrayList<>();
        int read = 0;
        for (String piece : pieces) {
            int found = paper.indexOf(piece, read);
            if (found < 0) {
                remains.add("Not in the paper here: " + piece);
            } else {
                remains.add(withoutHeadings(paper.substring(read, found), headings));
                read = found + piece.length();
            }
        }
        remains.add(withoutHeadings(paper.substring(read), headings));
        remains.removeIf(String::isEmpty);
        return remains;
    }

    /** A comma may stay behind: one list of the plan paper is written as a sentence. */
    private static String withoutHeadings(String gap, List<String> headings) {
        String bare = gap;
        for (String heading : headings) {
            bare = bare.replace(heading, "");
        }
        return bare.strip().equals(",")
                ? ""
                : bare.strip().replaceFirst("^, ", "").strip();
    }
}
