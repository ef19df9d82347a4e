package org.dueregard.plan.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dueregard.plan.course.WordRun.Change;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {

    @Test
    void theWordsThatTheCommitteeInsertedAreFound() {
        assertThat(WordDifference.between(
                        "Our recovery from COVID-19 must be fair.",
                        "Our recovery from COVID-19 must be fair and inclusive."))
                .containsExactly(
                        new WordRun(Change.SAME, "Our recovery from COVID-19 must be"),
                        new WordRun(Change.REMOVED, "fair."),
                        new WordRun(Change.ADDED, "fair and inclusive."));
        assertThat(WordDifference.between("a fair recovery", "a fair and inclusive recovery"))
                .containsExactly(
                        new WordRun(Change.SAME, "a fair"),
                        new WordRun(Change.ADDED, "and inclusive"),
                        new WordRun(Change.SAME, "recovery"));
    }

    @Test
    void aPointThatIsNewIsAddedAsAWhole() {
        assertThat(WordDifference.between("", "Nobody is left out."))
                .containsExactly(new WordRun(Change.ADDED, "Nobody is left out."));
        assertThat(WordDifference.between(" ", "")).isEmpty();
    }

    @Property
    void bothTextsCanBeReadBackFromTheDifference(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<WordRun> runs = WordDifference.between(before, after);
        assertThat(read(runs, Change.REMOVED)).isEqualTo(WordDifference.words(before));
        assertThat(read(runs, Change.ADDED)).isEqualTo(WordDifference.words(after));
    }

    @Property
    void nothingIsChangedBetweenATextAndItself(@ForAll("texts") String text) {
        assertThat(WordDifference.between(text, text)).noneMatch(run -> run.change() != Change.SAME);
    }

    @Property
    void aWordThatIsInsertedIsTheOnlyOneAdded(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<WordRun> runs = WordDifference.between(before + " " + after, before + " inserted " + after);
        assertThat(runs).noneMatch(run -> run.change() == Change.REMOVED);
        assertThat(runs.stream().filter(run -> run.change() == Change.ADDED).map(WordRun::text))
                .containsExactly("inserted");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("we", "will", "work", "with", "partners", "and")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    private static List<String> read(List<WordRun> runs, Change change) {
        return WordDifference.words(runs.stream()
                .filter(run -> run.change() == Change.SAME || run.change() == change)
                .map(WordRun::text)
                .collect(Collectors.joining(" ")));
    }
}
