package org.dueregard.report.builder;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of the paragraphs of a section: pure. A number that was given stays with its paragraph for good, and is given to no
 * other, not even when its paragraph is gone.
 */
final class Numbering {

    private static final int LETTERS = 26;

    private final int section;
    private final Set<String> used;
    private final Map<UUID, String> numbers = new LinkedHashMap<>();

    private Numbering(int section, Set<String> given) {
        this.section = section;
        this.used = new HashSet<>(given);
    }

    /**
     * A paragraph as far as its number goes.
     *
     * @param id identity
     * @param given its number, null while it has none for good
     */
    record Line(UUID id, @Nullable String given) {}

    /**
     * Numbers for all paragraphs of a section.
     *
     * @param section number of the section
     * @param lines its paragraphs in order
     * @param given every number that was ever given in the report
     */
    static Map<UUID, String> of(int section, List<Line> lines, Set<String> given) {
        Numbering numbering = new Numbering(section, given);
        numbering.go(lines);
        return numbering.numbers;
    }

    private void go(List<Line> lines) {
        int lastGiven = -1;
        for (int i = 0; i < lines.size(); i++) {
            lastGiven = lines.get(i).given() == null ? lastGiven : i;
        }
        int whole = highest();
        String before = section + ".0";
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.given() != null) {
                before = line.given();
                numbers.put(line.id(), before);
            } else if (i > lastGiven) {
                whole++;
                numbers.put(line.id(), section + "." + whole);
            } else {
                numbers.put(line.id(), lettered(before));
            }
        }
    }

    /** The highest number without a letter that was ever given in the section. */
    private int highest() {
        String start = section + ".";
        return used.stream()
                .filter(number -> number.startsWith(start))
                .map(number -> number.substring(start.length()).replaceAll("[a-z]+$", ""))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** The first free letter after the number that stands before. */
    private String lettered(String before) {
        int next = 0;
        String number = before + letters(next);
        while (!used.add(number)) {
            next++;
            number = before + letters(next);
        }
        return number;
    }

    private static String letters(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letters(index / LETTERS - 1) + last;
    }
}
