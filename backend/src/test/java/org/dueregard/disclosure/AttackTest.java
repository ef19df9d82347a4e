package org.dueregard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Whatever the counts are: what is published does not give away what is suppressed. */
@Domain(Counts.class)
@Domain(DomainContext.Global.class)
class AttackTest {

    @Property(tries = 1500)
    void nothingSuppressedCanBeWorkedOutOfAList(@ForAll Counts.ListOfCounts counts, @ForAll Rules rules) {
        assertThat(attack(counts.table(), rules)).isEmpty();
    }

    @Property(tries = 500)
    void nothingSuppressedCanBeWorkedOutOfATableWithTotals(@ForAll Counts.CrossOfCounts counts, @ForAll Rules rules) {
        assertThat(attack(counts.table(), rules)).isEmpty();
    }

    @Property(tries = 500)
    void everyFigureIsAMultipleOfTheRoundingBaseAndOfNoSmallCount(
            @ForAll Counts.CrossOfCounts counts, @ForAll Rules rules) {
        CountTable table = counts.table();
        Publisher.publish(table, rules, Earlier.none(rules)).figures().forEach((place, figure) -> {
            if (figure.isPresent()) {
                assertThat(table.at(place)).isGreaterThanOrEqualTo(rules.threshold());
                assertThat(figure.getAsInt()).isEqualTo(rules.round(table.at(place)));
                assertThat(figure.getAsInt() % rules.rounding()).isZero();
            }
        });
    }

    @Property(tries = 500)
    void aCountThatIsSmallIsNeverTold(@ForAll Counts.ListOfCounts counts, @ForAll Rules rules) {
        CountTable table = counts.table();
        Set<Position> suppressed =
                Publisher.publish(table, rules, Earlier.none(rules)).suppressed();
        assertThat(table.shown())
                .filteredOn(place -> table.at(place) < rules.threshold())
                .isSubsetOf(suppressed);
    }

    /** When nothing at all is told there is nothing to work with. */
    private static List<String> attack(CountTable table, Rules rules) {
        PublishedTable told = Publisher.publish(table, rules, Earlier.none(rules));
        return told.suppressed().equals(table.shown())
                ? List.of()
                : new Attacker(table, told, rules).finds(table, told.suppressed());
    }
}
