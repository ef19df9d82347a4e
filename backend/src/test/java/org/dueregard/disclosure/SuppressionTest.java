package org.dueregard.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The sentences of the specification on disclosure control, one by one. */
class SuppressionTest {

    private static final String NONE = "..";

    @Test
    void countsBelowTenAreSuppressedAndOthersRoundedToTheNearestFive() {
        assertThat(list(991, 498, 463, 9, 21)).containsExactly("500", "465", NONE, NONE, "990");
    }

    @Test
    void tenIsToldAndNineIsNot() {
        assertThat(list(420, 10, 410)).containsExactly("10", "410", "420");
        assertThat(list(419, 9, 410)).containsExactly(NONE, NONE, "420");
    }

    @Test
    void whereOneIsSuppressedTheNextSmallestIsToo() {
        assertThat(list(1087, 600, 7, 420, 60)).containsExactly("600", NONE, "420", NONE, "1085");
    }

    @Test
    void nothingIsSuppressedWhereNothingIsSmall() {
        assertThat(list(1003, 498, 483, 22)).containsExactly("500", "485", "20", "1005");
    }

    @Test
    void noughtIsDisclosive() {
        assertThat(list(1000, 0, 400, 600)).containsExactly(NONE, NONE, "600", "1000");
    }

    @Test
    void twoNoughtsDoNotProtectEachOther() {
        assertThat(list(1000, 0, 0, 400, 600)).containsExactly(NONE, NONE, NONE, "600", "1000");
    }

    @Test
    void twoNinesDoNotProtectEachOther() {
        assertThat(list(118, 9, 9, 100)).containsExactly(NONE, NONE, NONE, "120");
    }

    @Test
    void aHundredPerCentIsDisclosive() {
        assertThat(list(500, 500)).containsExactly(NONE, NONE);
        assertThat(list(500, 0, 500)).containsExactly(NONE, NONE, "500");
    }

    @Test
    void thoseInNoCategoryArePartOfTheSum() {
        assertThat(list(1003, 500, 500)).containsExactly(NONE, "500", "1005");
    }

    @Test
    void aBaseBelowTenTellsNothing() {
        assertThat(list(9, 4, 5)).containsExactly(NONE, NONE, NONE);
    }

    @Test
    void rowsAndColumnsAreProtectedTogether() {
        List<List<String>> told = cross(List.of(List.of(3, 40, 50), List.of(60, 70, 80), List.of(90, 30, 100)));
        assertThat(told)
                .containsExactly(
                        List.of(NONE, NONE, "50", "95"),
                        List.of(NONE, NONE, "80", "210"),
                        List.of("90", "30", "100", "220"),
                        List.of("155", "140", "230", "525"));
    }

    @Test
    void onceSuppressedACellStaysSuppressed() {
        PublishedTable first = publish(CountTable.list(List.of(500, 480, 4, 16), 1000), none());
        PublishedTable second = publish(CountTable.list(List.of(540, 510, 34, 46), 1130), new Earlier(first, Set.of()));
        assertThat(told(second, 4)).containsExactly("540", "510", NONE, NONE, "1130");
    }

    @Test
    void aReleasedCellIsDecidedAnew() {
        PublishedTable first = publish(CountTable.list(List.of(500, 480, 4, 16), 1000), none());
        Set<Position> released = Set.of(Position.of(2), Position.of(3));
        PublishedTable grown = publish(CountTable.list(List.of(540, 510, 34, 46), 1130), new Earlier(first, released));
        assertThat(told(grown, 4)).containsExactly("540", "510", "35", "45", "1130");
        PublishedTable still = publish(CountTable.list(List.of(500, 480, 4, 16), 1000), new Earlier(first, released));
        assertThat(told(still, 4)).containsExactly("500", "480", NONE, NONE, "1000");
    }

    @Test
    void aFewMoreAnswersMoveNoFigure() {
        PublishedTable first = publish(CountTable.list(List.of(12, 500), 512), none());
        PublishedTable second = publish(CountTable.list(List.of(13, 500), 513), new Earlier(first, Set.of()));
        assertThat(told(first, 2)).containsExactly("10", "500", "510");
        assertThat(told(second, 2)).containsExactly("10", "500", "510");
        PublishedTable third = publish(CountTable.list(List.of(22, 500), 522), new Earlier(second, Set.of()));
        assertThat(told(third, 2)).containsExactly("20", "500", "520");
    }

    @Test
    void otherRulesDoNotTellTheSameCountsAgainInAnotherWay() {
        PublishedTable first = publish(CountTable.list(List.of(22, 500), 522), none());
        Rules finer = new Rules(5, 3);
        PublishedTable second =
                Publisher.publish(CountTable.list(List.of(22, 500), 522), finer, new Earlier(first, Set.of()));
        assertThat(told(second, 2)).isEqualTo(told(first, 2));
    }

    @Test
    void rulesThatWouldTellASmallCountAreRefused() {
        assertThatThrownBy(() -> new Rules(10, 11)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rules(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> list(int base, Integer... counts) {
        return told(publish(CountTable.list(List.of(counts), base), none()), counts.length);
    }

    private static List<List<String>> cross(List<List<Integer>> counts) {
        PublishedTable told = publish(CountTable.cross(counts), none());
        int columns = counts.getFirst().size();
        return IntStream.rangeClosed(0, counts.size())
                .mapToObj(i -> IntStream.rangeClosed(0, columns)
                        .mapToObj(j -> words(told.at(new Position(
                                i == counts.size() ? Position.TOTAL : i, j == columns ? Position.TOTAL : j))))
                        .toList())
                .toList();
    }

    /** The figures of the categories, and the base at the end. */
    private static List<String> told(PublishedTable table, int categories) {
        return IntStream.rangeClosed(0, categories)
                .mapToObj(i -> words(table.at(i == categories ? CountTable.BASE : Position.of(i))))
                .toList();
    }

    private static String words(OptionalInt figure) {
        return figure.isPresent() ? String.valueOf(figure.getAsInt()) : NONE;
    }

    private static PublishedTable publish(CountTable table, Earlier earlier) {
        return Publisher.publish(table, Rules.STANDARD, earlier);
    }

    private static Earlier none() {
        return Earlier.none(Rules.STANDARD);
    }
}
