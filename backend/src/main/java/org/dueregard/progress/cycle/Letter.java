package org.dueregard.progress.cycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dueregard.progress.ReportingPeople.Person;

/** What one person is told about a cycle on a day: some headings, and actions under each. */
public final class Letter {

    private static final int MOST_LINES = 40;

    private final Person to;
    private final Map<Topic, List<Line>> lines = new TreeMap<>();

    Letter(Person to) {
        this.to = to;
    }

    /** What a heading is about; a letter has them in this order. */
    enum Topic {
        /** Updates that the person is asked for. */
        GIVE,
        /** Updates that wait for the person's review. */
        REVIEW,
        /** What others have left undone. */
        ESCALATED
    }

    /**
     * An action in a letter.
     *
     * @param heading heading under which it stands
     * @param ref its reference
     * @param wording its wording
     * @param note what to know of it
     */
    public record Line(String heading, String ref, String wording, String note) {}

    /**
     * Actions under a heading.
     *
     * @param heading the heading
     * @param lines the first of them
     * @param more how many are left out
     */
    public record Section(String heading, List<Line> lines, int more) {}

    void add(Topic topic, Line line) {
        lines.computeIfAbsent(topic, none -> new ArrayList<>()).add(line);
    }

    Person to() {
        return to;
    }

    /** How many actions it speaks of. */
    int size() {
        return lines.values().stream().mapToInt(List::size).sum();
    }

    List<String> refs() {
        return lines.values().stream().flatMap(List::stream).map(Line::ref).toList();
    }

    List<Section> sections() {
        return lines.values().stream()
                .map(some -> new Section(
                        some.getFirst().heading(),
                        some.subList(0, Math.min(MOST_LINES, some.size())),
                        Math.max(0, some.size() - MOST_LINES)))
                .toList();
    }
}
