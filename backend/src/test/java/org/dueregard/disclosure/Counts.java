package org.dueregard.disclosure;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Tables as surveys have them: many nothings and few, some tens, now and then a crowd. */
class Counts extends DomainContextBase {

    @Provide
    Arbitrary<Rules> rules() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(Rules.STANDARD)),
                Tuple.of(
                        1,
                        Arbitraries.integers()
                                .between(3, 20)
                                .flatMap(threshold -> Arbitraries.integers()
                                        .between(1, threshold)
                                        .map(rounding -> new Rules(threshold, rounding)))));
    }

    @Provide
    Arbitrary<ListOfCounts> lists() {
        return Combinators.combine(count().list().ofMinSize(1).ofMaxSize(8), rest())
                .as(ListOfCounts::new);
    }

    @Provide
    Arbitrary<CrossOfCounts> crosses() {
        return Arbitraries.integers()
                .between(2, 4)
                .flatMap(columns ->
                        count().list().ofSize(columns).list().ofMinSize(2).ofMaxSize(4))
                .map(CrossOfCounts::new);
    }

    /** Counts of a list and how many more are in its base. */
    record ListOfCounts(List<Integer> counts, int rest) {
        CountTable table() {
            return CountTable.list(
                    counts, rest + counts.stream().mapToInt(Integer::intValue).sum());
        }
    }

    /** Counts of a table. */
    record CrossOfCounts(List<List<Integer>> counts) {
        CountTable table() {
            return CountTable.cross(counts);
        }
    }

    private static Arbitrary<Integer> rest() {
        return Arbitraries.frequencyOf(Tuple.of(2, Arbitraries.just(0)), net.jqwik.api.Tuple.of(1, count()));
    }

    private static Arbitrary<Integer> count() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(0, 14)),
                Tuple.of(2, Arbitraries.integers().between(8, 70)),
                Tuple.of(1, Arbitraries.integers().between(50, 2000)));
    }
}
