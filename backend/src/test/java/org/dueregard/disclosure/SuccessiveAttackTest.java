package org.dueregard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Two publications of one table, attacked together. The attacker knows each base to the person, has been told which cells
 * are small by the rules of the first, and supposes, rightly, that what is suppressed in both is the same in both.
 */
@Domain(Counts.class)
@Domain(DomainContext.Global.class)
class SuccessiveAttackTest {

    @Property(tries = 1500)
    void twoVersionsTogetherGiveNothingAway(
            @ForAll Counts.ListOfCounts counts, @ForAll Rules rules, @ForAll Rules later, @ForAll Random random) {
        CountTable before = counts.table();
        PublishedTable first = Publisher.publish(before, rules, Earlier.none(rules));
        CountTable after = changed(counts, first, random).table();
        Rules now = random.nextInt(3) == 0 ? later : rules;
        PublishedTable second = Publisher.publish(after, now, new Earlier(first, Set.of()));

        assertThat(second.suppressed()).containsAll(first.suppressed());
        assertThat(new Together(before, first, rules, after, second, now).finds())
                .isEmpty();
    }

    @Property(tries = 500)
    void aSecondTableWithTotalsKeepsBackWhatTheFirstDid(
            @ForAll Counts.CrossOfCounts counts, @ForAll Rules rules, @ForAll Random random) {
        CountTable before = counts.table();
        PublishedTable first = Publisher.publish(before, rules, Earlier.none(rules));
        List<List<Integer>> grown = counts.counts().stream()
                .map(row -> row.stream().map(count -> moved(count, random)).toList())
                .toList();
        PublishedTable second = Publisher.publish(CountTable.cross(grown), rules, new Earlier(first, Set.of()));
        assertThat(second.suppressed()).containsAll(first.suppressed());
    }

    @Property(tries = 500)
    void aFigureMovesOnlyWhenAtLeastAThresholdOfAnswersDid(
            @ForAll Counts.ListOfCounts counts, @ForAll Rules rules, @ForAll Random random) {
        CountTable before = counts.table();
        PublishedTable first = Publisher.publish(before, rules, Earlier.none(rules));
        CountTable after = changed(counts, first, random).table();
        PublishedTable second = Publisher.publish(after, rules, new Earlier(first, Set.of()));
        second.figures().forEach((place, figure) -> {
            OptionalInt was = first.at(place);
            if (figure.isPresent() && was.isPresent() && figure.getAsInt() != was.getAsInt()) {
                assertThat(Math.abs(after.at(place) - before.at(place))).isGreaterThanOrEqualTo(rules.threshold());
            }
        });
    }

    /** Told counts change, suppressed ones do not: the hardest case, for everything else is one equation more. */
    private static Counts.ListOfCounts changed(Counts.ListOfCounts counts, PublishedTable first, Random random) {
        List<Integer> after = new ArrayList<>();
        for (int i = 0; i < counts.counts().size(); i++) {
            int count = counts.counts().get(i);
            after.add(first.at(Position.of(i)).isPresent() ? moved(count, random) : count);
        }
        return new Counts.ListOfCounts(after, counts.rest());
    }

    private static int moved(int count, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> Math.max(0, count + random.nextInt(7) - 3);
            case 1 -> Math.max(0, count + random.nextInt(61) - 30);
            case 2 -> count + random.nextInt(200);
            default -> count;
        };
    }

    /** Both versions as two sums over the same unknowns. */
    private static final class Together {

        private final CountTable before;
        private final PublishedTable first;
        private final CountTable after;
        private final PublishedTable second;
        private final Rules promise;
        private final Sum one;
        private final Sum two;

        /** What all secret cells of a version add up to. */
        private record Sum(int low, int high) {}

        Together(
                CountTable before,
                PublishedTable first,
                Rules rules,
                CountTable after,
                PublishedTable second,
                Rules now) {
            this.before = before;
            this.first = first;
            this.after = after;
            this.second = second;
            this.promise = rules;
            this.one = sum(before, told(before, first, rules));
            this.two = sum(after, toldAgain(now));
        }

        /** What can be worked out closer than everything below the threshold that it was first suppressed under. */
        List<String> finds() {
            List<String> found = new ArrayList<>();
            Map<Position, Range> unknown = unknown();
            unknown.keySet().forEach(place -> {
                if (before.at(place) < promise.threshold()) {
                    for (int value : List.of(0, promise.threshold() - 1)) {
                        if (!isPossible(unknown, place, value)) {
                            found.add(place + " of " + before + " cannot be " + value + " by " + first + second);
                        }
                    }
                }
            });
            return found;
        }

        /** Cells that are secret in both versions, and so the same. */
        private Map<Position, Range> unknown() {
            Map<Position, Range> unknown = new HashMap<>();
            cells(before).filter(place -> isSecret(before, first, place)).forEach(place -> {
                boolean small = before.at(place) < promise.threshold();
                unknown.put(place, small ? new Range(0, promise.threshold() - 1) : Range.from(promise.threshold()));
            });
            return unknown;
        }

        /** A sum of ranges takes every value between its ends, so both sums can be met if these ranges overlap. */
        private boolean isPossible(Map<Position, Range> unknown, Position place, int value) {
            long low = value;
            long high = value;
            for (Map.Entry<Position, Range> other : unknown.entrySet()) {
                if (!other.getKey().equals(place)) {
                    low += other.getValue().low();
                    high += other.getValue().high();
                }
            }
            if (first.at(CountTable.BASE).isPresent()) {
                low = Math.max(low, one.low());
                high = Math.min(high, one.high());
            }
            if (second.at(CountTable.BASE).isPresent()) {
                low = Math.max(low, two.low());
                high = Math.min(high, two.high());
            }
            return low <= high;
        }

        /** What the cells that are secret in both add up to, by one version. */
        private static Sum sum(CountTable table, Map<Position, Range> known) {
            int low = table.at(CountTable.BASE);
            int high = low;
            for (Map.Entry<Position, Range> cell : known.entrySet()) {
                low -= cell.getValue().high();
                high -= cell.getValue().low();
            }
            return new Sum(Math.max(0, low), high);
        }

        private static Map<Position, Range> told(CountTable table, PublishedTable told, Rules rules) {
            Map<Position, Range> known = new HashMap<>();
            cells(table).forEach(place -> told.at(place).ifPresent(figure -> known.put(place, rules.told(figure))));
            return known;
        }

        /** Figures that did not move are read as unchanged counts where they are; what is newly secret, as it was. */
        private Map<Position, Range> toldAgain(Rules now) {
            Map<Position, Range> known = new HashMap<>();
            cells(after).filter(place -> !isSecret(before, first, place)).forEach(place -> {
                int count = after.at(place);
                Range was = promise.told(first.at(place).getAsInt());
                if (second.at(place).isEmpty()) {
                    known.put(place, newly(count, was));
                } else if (second.at(place).equals(first.at(place))) {
                    int reach = now.reach() - 1;
                    int figure = second.at(place).getAsInt();
                    known.put(place, was.contains(count) ? was : new Range(figure - reach, figure + reach));
                } else {
                    known.put(place, now.told(second.at(place).getAsInt()));
                }
            });
            return known;
        }

        private Range newly(int count, Range was) {
            if (count < promise.threshold()) {
                return new Range(0, promise.threshold() - 1);
            }
            return was.contains(count) ? was : Range.from(promise.threshold());
        }

        private static boolean isSecret(CountTable table, PublishedTable told, Position place) {
            return told.at(place).isEmpty() || !table.shown().contains(place);
        }

        private static Stream<Position> cells(CountTable table) {
            return table.counts().keySet().stream().filter(place -> !place.isTotal());
        }
    }
}
