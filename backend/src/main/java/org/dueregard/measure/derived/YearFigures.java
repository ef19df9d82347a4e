package org.dueregard.measure.derived;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dueregard.consultation.profile.view.ProfileCategory;
import org.dueregard.consultation.profile.view.ProfileTable;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.consultation.rules.Side;
import org.dueregard.measure.Derivation;
import org.dueregard.measure.DerivationKind;
import org.jspecify.annotations.Nullable;

/** Works figures out of what the public can see of the register: pure, one figure for each year that is over. */
final class YearFigures {

    private final Derivation derivation;
    private final LocalDate today;
    private final int feedbackMonths;

    /**
     * Figures.
     *
     * @param derivation what is wanted
     * @param today the day in London
     * @param feedbackMonths months after its close within which a consultation is answered
     */
    YearFigures(Derivation derivation, LocalDate today, int feedbackMonths) {
        this.derivation = derivation;
        this.today = today;
        this.feedbackMonths = feedbackMonths;
    }

    /**
     * Consultations of a year.
     *
     * @param year when they closed
     * @param external whether they ask beyond the council
     * @param completed how many
     * @param answered how many of them say what the council did
     */
    record Closed(int year, boolean external, int completed, int answered) {}

    /**
     * What was told of those who answered a consultation.
     *
     * @param year when it closed
     * @param table the table of the characteristic
     */
    record Told(int year, ProfileTable table) {}

    /** Figures of consultations. A year of which nothing is recorded has none: silence is no nought. */
    List<YearFigure> ofConsultations(Collection<Closed> closed) {
        TreeMap<Integer, List<Closed>> years = new TreeMap<>(closed.stream()
                .filter(one -> derivation.side() == null || one.external() == (derivation.side() == Side.EXTERNAL))
                .collect(Collectors.groupingBy(Closed::year)));
        List<YearFigure> figures = new ArrayList<>();
        years.forEach((start, some) -> {
            FinancialYear year = new FinancialYear(start);
            int completed = some.stream().mapToInt(Closed::completed).sum();
            int answered = some.stream().mapToInt(Closed::answered).sum();
            if (isOver(year) && completed > 0) {
                boolean open = answered < completed && !today.isAfter(year.to().plusMonths(feedbackMonths));
                figures.add(
                        derivation.kind() == DerivationKind.FEEDBACK_GIVEN
                                ? YearFigure.share(year, answered, completed, open)
                                : YearFigure.count(year, completed));
            }
        });
        return List.copyOf(figures);
    }

    /** Figures of a group, of told figures alone. One that is suppressed leaves its year without a figure. */
    List<YearFigure> ofGroup(Collection<Told> told) {
        TreeMap<Integer, List<ProfileTable>> years = new TreeMap<>(told.stream()
                .collect(Collectors.groupingBy(Told::year, Collectors.mapping(Told::table, Collectors.toList()))));
        List<YearFigure> figures = new ArrayList<>();
        years.forEach((start, tables) -> {
            FinancialYear year = new FinancialYear(start);
            List<ProfileTable> asked =
                    tables.stream().filter(table -> !meant(table).isEmpty()).toList();
            if (isOver(year) && !asked.isEmpty()) {
                figures.add(ofGroup(year, asked));
            }
        });
        return List.copyOf(figures);
    }

    private YearFigure ofGroup(FinancialYear year, List<ProfileTable> asked) {
        boolean share = derivation.kind() == DerivationKind.GROUP_SHARE;
        long hidden = asked.stream().filter(table -> isHidden(table, share)).count();
        if (hidden > 0) {
            return YearFigure.none(
                    year,
                    "Not told: a figure is suppressed in " + hidden + " of " + asked.size()
                            + " published profiles of the year");
        }
        int count = asked.stream()
                .flatMap(table -> meant(table).stream())
                .mapToInt(category -> Objects.requireNonNull(category.count()))
                .sum();
        int base = asked.stream()
                .mapToInt(table -> Objects.requireNonNullElse(table.base(), 0))
                .sum();
        if (!share) {
            return YearFigure.count(year, count);
        }
        return count > base
                ? YearFigure.none(year, "Not told: rounded as they are, the figures give no share")
                : YearFigure.share(year, count, base, false);
    }

    private boolean isHidden(ProfileTable table, boolean share) {
        return (share && table.base() == null) || meant(table).stream().anyMatch(category -> category.count() == null);
    }

    /** The categories of a table that are the people who are meant: by their own name, or by whom they are matched to. */
    private List<ProfileCategory> meant(ProfileTable table) {
        Set<String> names = derivation.names().stream().map(YearFigures::plain).collect(Collectors.toSet());
        return table.categories().stream()
                .filter(category -> names.contains(plain(category.name())) || areAll(names, category.matches()))
                .toList();
    }

    private static boolean areAll(Set<String> names, @Nullable List<String> matches) {
        return matches != null
                && !matches.isEmpty()
                && matches.stream().map(YearFigures::plain).allMatch(names::contains);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isOver(FinancialYear year) {
        return today.isAfter(year.to());
    }
}
