package org.dueregard.consultation.profile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.consultation.profile.view.PopulationShare;
import org.dueregard.consultation.profile.view.ProfileCategory;
import org.dueregard.consultation.profile.view.ProfileFigures;
import org.dueregard.consultation.profile.view.ProfileInterval;
import org.dueregard.consultation.profile.view.ProfileTable;
import org.dueregard.consultation.profile.view.ReferenceHead;
import org.dueregard.consultation.profile.view.TrueCategory;
import org.dueregard.consultation.profile.view.TrueTable;
import org.dueregard.disclosure.Comparison;
import org.dueregard.disclosure.Interval;
import org.dueregard.disclosure.Share;
import org.dueregard.disclosure.Similarity;
import org.jspecify.annotations.Nullable;

/** What the counts of a table say. Of told counts it says nothing that they do not: shares follow from rounded counts. */
public final class Figures {

    private final CountsTable table;

    private Figures(CountsTable table) {
        this.table = table;
    }

    /** A table of told counts as the public sees it. */
    public static ProfileTable told(CountsTable table) {
        Figures figures = new Figures(table);
        return new ProfileTable(
                table.characteristic(),
                table.base(),
                table.base() == null,
                figures.reference(),
                figures.similarity(),
                table.categories().stream().map(figures::toldCategory).toList());
    }

    /** A table of true counts as officers see it. */
    public static TrueTable truth(CountsTable table) {
        Figures figures = new Figures(table);
        int base = Objects.requireNonNull(table.base());
        int sum = table.categories().stream()
                .mapToInt(row -> Objects.requireNonNull(row.count()))
                .sum();
        return new TrueTable(
                table.characteristic(),
                base,
                base - sum,
                figures.reference(),
                figures.similarity(),
                table.categories().stream().map(figures::trueCategory).toList());
    }

    private ProfileCategory toldCategory(CountsRow row) {
        return new ProfileCategory(
                row.name(), row.count() == null, row.count(), figures(row), row.matches(), populationShare(row));
    }

    private TrueCategory trueCategory(CountsRow row) {
        return new TrueCategory(
                row.name(),
                Objects.requireNonNull(row.count()),
                Objects.requireNonNull(figures(row)),
                row.matches(),
                populationShare(row));
    }

    private @Nullable ReferenceHead reference() {
        return table.reference() == null ? null : table.reference().head();
    }

    /** One suppressed category among those that are compared leaves no similarity: it would speak of it. */
    private @Nullable BigDecimal similarity() {
        List<Comparison> compared = new ArrayList<>();
        for (CountsRow row : table.categories()) {
            Share population = population(row);
            if (population != null) {
                Share share = share(row);
                if (share == null) {
                    return null;
                }
                compared.add(new Comparison(share, population));
            }
        }
        return Similarity.of(compared).orElse(null);
    }

    private @Nullable ProfileFigures figures(CountsRow row) {
        Share share = share(row);
        if (share == null) {
            return null;
        }
        Share population = population(row);
        ProfileInterval interval = view(Interval.wilson(share));
        if (population == null) {
            return new ProfileFigures(share.percent(), interval, null, null, null);
        }
        Comparison comparison = new Comparison(share, population);
        return new ProfileFigures(
                share.percent(),
                interval,
                comparison.gap().points(),
                comparison.gap().ratio().orElse(null),
                comparison.standing());
    }

    /** Figures that hold still from one version to the next may leave a count above its base; no share is told then. */
    private @Nullable Share share(CountsRow row) {
        Integer count = row.count();
        Integer base = table.base();
        return count == null || base == null || count > base ? null : new Share(count, base);
    }

    private @Nullable Share population(CountsRow row) {
        Population reference = table.reference();
        return reference == null || row.matches().isEmpty()
                ? null
                : new Share(reference.count(row.matches()), reference.head().base());
    }

    private @Nullable PopulationShare populationShare(CountsRow row) {
        Share population = population(row);
        return population == null ? null : new PopulationShare(population.part(), population.percent());
    }

    private static ProfileInterval view(Interval interval) {
        return new ProfileInterval(Share.percent(interval.low()), Share.percent(interval.high()));
    }
}
