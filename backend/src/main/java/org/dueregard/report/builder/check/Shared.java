package org.dueregard.report.builder.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Whether one text repeats another: pure. */
final class Shared {

    /** So many words in a row are no accident. */
    private static final int RUN = 8;

    private Shared() {}

    /** Whether a text holds a run of words of another, or a short one whole. */
    static boolean words(String text, String of) {
        List<String> words = split(of);
        String all = " " + String.join(" ", split(text)) + " ";
        int run = Math.min(RUN, words.size());
        if (run < 3) {
            return false;
        }
        for (int i = 0; i + run <= words.size(); i++) {
            if (all.contains(" " + String.join(" ", words.subList(i, i + run)) + " ")) {
                return true;
            }
        }
        return false;
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
