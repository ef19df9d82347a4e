package org.dueregard.consultation.profile.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import org.dueregard.consultation.profile.CountsRow;
import org.dueregard.consultation.profile.CountsTable;
import org.dueregard.consultation.profile.view.RulesValues;
import org.dueregard.consultation.profile.view.SuppressedFigure;
import org.dueregard.consultation.profile.view.SuppressionReason;
import org.dueregard.disclosure.CountTable;
import org.dueregard.disclosure.Earlier;
import org.dueregard.disclosure.Position;
import org.dueregard.disclosure.Promises;
import org.dueregard.disclosure.PublishedTable;
import org.dueregard.disclosure.Publisher;
import org.dueregard.disclosure.Rules;
import org.jspecify.annotations.Nullable;

/** Makes the told form of a table of true counts, and says to officers why the rest is not told. */
final class Telling {

    private final CountsTable truth;
    private final Rules rules;
    private final @Nullable CountsTable before;
    private final CountTable counts;
    private final PublishedTable told;

    /**
     * Works it out.
     *
     * @param before how the table was told last, or null
     * @param released names of its suppressed categories that are released, and null for its base
     */
    Telling(CountsTable truth, Rules rules, @Nullable CountsTable before, Set<@Nullable String> released) {
        this.truth = truth;
        this.rules = rules;
        this.before = before;
        this.counts = CountTable.list(
                truth.categories().stream()
                        .map(row -> Objects.requireNonNull(row.count()))
                        .toList(),
                Objects.requireNonNull(truth.base()));
        this.told = Publisher.publish(counts, rules, earlier(released));
    }

    /** The table as it may be told. */
    CountsTable told() {
        List<CountsRow> rows = new ArrayList<>();
        for (int i = 0; i < truth.categories().size(); i++) {
            CountsRow row = truth.categories().get(i);
            rows.add(new CountsRow(row.name(), figure(Position.of(i)), row.matches()));
        }
        return new CountsTable(
                truth.characteristic(),
                figure(CountTable.BASE),
                truth.reference(),
                rows,
                told.promises().rules().stream()
                        .map(one -> new RulesValues(one.threshold(), one.rounding()))
                        .sorted(Comparator.comparingInt(RulesValues::threshold).thenComparingInt(RulesValues::rounding))
                        .toList());
    }

    /** What is not told, and why. */
    List<SuppressedFigure> suppressed() {
        List<SuppressedFigure> suppressed = new ArrayList<>();
        for (int i = 0; i < truth.categories().size(); i++) {
            CountsRow row = truth.categories().get(i);
            if (told.at(Position.of(i)).isEmpty()) {
                suppressed.add(new SuppressedFigure(
                        truth.characteristic(), row.name(), why(Objects.requireNonNull(row.count()), row.name())));
            }
        }
        if (told.at(CountTable.BASE).isEmpty()) {
            suppressed.add(new SuppressedFigure(
                    truth.characteristic(), null, why(Objects.requireNonNull(truth.base()), null)));
        }
        return suppressed;
    }

    private SuppressionReason why(int count, @Nullable String category) {
        if (count < rules.threshold()) {
            return SuppressionReason.BELOW_THRESHOLD;
        }
        if (category != null && Objects.equals(count, truth.base())) {
            return SuppressionReason.ALL_OF_THEM;
        }
        return before != null && wasSuppressed(before, category)
                ? SuppressionReason.SUPPRESSED_BEFORE
                : SuppressionReason.PROTECTS_ANOTHER;
    }

    private static boolean wasSuppressed(CountsTable before, @Nullable String category) {
        return category == null
                ? before.base() == null
                : before.categories().stream().anyMatch(row -> row.name().equals(category) && row.count() == null);
    }

    private Earlier earlier(Set<@Nullable String> released) {
        if (before == null || before.toldUnder() == null) {
            return Earlier.none(rules);
        }
        Map<Position, OptionalInt> figures = new HashMap<>();
        Set<Position> anew = new HashSet<>();
        figures.put(CountTable.BASE, figure(before.base()));
        if (released.contains(null)) {
            anew.add(CountTable.BASE);
        }
        for (CountsRow row : before.categories()) {
            Position place = Position.of(indexOf(row.name()));
            figures.put(place, figure(row.count()));
            if (released.contains(row.name())) {
                anew.add(place);
            }
        }
        Set<Rules> toldUnder = new HashSet<>();
        before.toldUnder().forEach(one -> toldUnder.add(new Rules(one.threshold(), one.rounding())));
        return new Earlier(new PublishedTable(figures, new Promises(toldUnder)), anew);
    }

    /** Categories of a table that has been told are the same ones: the desk lets nothing else through. */
    private int indexOf(String category) {
        for (int i = 0; i < truth.categories().size(); i++) {
            if (truth.categories().get(i).name().equals(category)) {
                return i;
            }
        }
        throw new IllegalStateException("A told category is missing from the true counts: " + category);
    }

    private static OptionalInt figure(@Nullable Integer count) {
        return count == null ? OptionalInt.empty() : OptionalInt.of(count);
    }

    private @Nullable Integer figure(Position place) {
        OptionalInt figure = told.at(place);
        return figure.isPresent() ? figure.getAsInt() : null;
    }
}
