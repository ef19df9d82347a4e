package org.dueregard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The attacker has the program: every list of counts with a known base is published, and those that are published alike
 * are laid side by side. What is common to all of them is what can be learnt, by whatever reasoning, also from what the
 * program would have done otherwise.
 */
class BlindAttackTest {

    @ParameterizedTest
    @CsvSource({"10, 5, 2, 60", "10, 5, 3, 40", "10, 5, 3, 90", "10, 1, 3, 60", "10, 10, 3, 60", "5, 5, 4, 40"})
    void whoeverHasTheProgramCannotNarrowWhatMayBeSmall(int threshold, int rounding, int categories, int base) {
        Rules rules = new Rules(threshold, rounding);
        assertThat(learnt(rules, categories, base, values -> values.first() < threshold && values.size() < threshold))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10, 5, 4, 50", "10, 5, 4, 61", "5, 3, 4, 40", "3, 3, 5, 24", "3, 2, 3, 60", "3, 1, 4, 30"})
    void andNeverKnowsOfACellThatItIsSmallAndMoreThanThat(int threshold, int rounding, int categories, int base) {
        Rules rules = new Rules(threshold, rounding);
        Predicate<SortedSet<Integer>> small = values -> values.last() < threshold && values.size() < threshold;
        assertThat(learnt(rules, categories, base, small.or(values -> values.size() < 2)))
                .isEmpty();
    }

    /** Publications that leave too little of a suppressed cell. */
    private static List<String> learnt(
            Rules rules, int categories, int base, Predicate<SortedSet<Integer>> isTooLittle) {
        Map<Map<Position, OptionalInt>, List<List<Integer>>> alike = new HashMap<>();
        for (List<Integer> counts : all(categories, base)) {
            PublishedTable told = Publisher.publish(CountTable.list(counts, base), rules, Earlier.none(rules));
            alike.computeIfAbsent(told.figures(), key -> new ArrayList<>()).add(counts);
        }
        List<String> found = new ArrayList<>();
        alike.forEach((told, worlds) -> {
            for (int i = 0; i < categories; i++) {
                SortedSet<Integer> values = new TreeSet<>();
                for (List<Integer> world : worlds) {
                    values.add(world.get(i));
                }
                if (told.get(Position.of(i)).isEmpty() && isTooLittle.test(values)) {
                    found.add(told + " leaves " + values);
                }
            }
        });
        return found;
    }

    private static List<List<Integer>> all(int categories, int base) {
        if (categories == 1) {
            return List.of(List.of(base));
        }
        List<List<Integer>> all = new ArrayList<>();
        for (int first = 0; first <= base; first++) {
            for (List<Integer> others : all(categories - 1, base - first)) {
                List<Integer> counts = new ArrayList<>(others);
                counts.addFirst(first);
                all.add(counts);
            }
        }
        return all;
    }
}
