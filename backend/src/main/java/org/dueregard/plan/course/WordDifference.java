package org.dueregard.plan.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dueregard.plan.course.WordRun.Change;

/**
 * What was changed between two texts, word by word: as few words as possible removed and added. White space between
 * words does not count.
 */
public final class WordDifference {

    private final List<String> before;
    private final List<String> after;
    private final List<WordRun> runs = new ArrayList<>();

    private WordDifference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** The difference, in the order in which it is read: what was removed stands before what took its place. */
    public static List<WordRun> between(String before, String after) {
        return new WordDifference(before, after).find();
    }

    /** The words of a text. */
    static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+"));
    }

    /** Walks along the longest words that both have in common. */
    private List<WordRun> find() {
        int[][] common = common();
        int b = 0;
        int a = 0;
        List<String> removed = new ArrayList<>();
        List<String> added = new ArrayList<>();
        List<String> same = new ArrayList<>();
        while (b < before.size() || a < after.size()) {
            if (b < before.size() && a < after.size() && before.get(b).equals(after.get(a))) {
                put(Change.REMOVED, removed);
                put(Change.ADDED, added);
                same.add(before.get(b));
                b++;
                a++;
                continue;
            }
            put(Change.SAME, same);
            if (a == after.size() || (b < before.size() && common[b + 1][a] >= common[b][a + 1])) {
                removed.add(before.get(b++));
            } else {
                added.add(after.get(a++));
            }
        }
        put(Change.SAME, same);
        put(Change.REMOVED, removed);
        put(Change.ADDED, added);
        return Collections.unmodifiableList(runs);
    }

    /** How many words both have in common from each pair of places on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int b = before.size() - 1; b >= 0; b--) {
            for (int a = after.size() - 1; a >= 0; a--) {
                common[b][a] = before.get(b).equals(after.get(a))
                        ? common[b + 1][a + 1] + 1
                        : Math.max(common[b + 1][a], common[b][a + 1]);
            }
        }
        return common;
    }

    private void put(Change change, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new WordRun(change, String.join(" ", words)));
            words.clear();
        }
    }
}
