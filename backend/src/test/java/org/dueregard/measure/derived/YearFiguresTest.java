package org.dueregard.measure.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.profile.view.ProfileCategory;
import org.dueregard.consultation.profile.view.ProfileTable;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.consultation.rules.Side;
import org.dueregard.measure.Derivation;
import org.dueregard.measure.DerivationKind;
import org.dueregard.measure.derived.YearFigures.Closed;
import org.dueregard.measure.derived.YearFigures.Told;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is worked out of the register: of what is public alone, and of years that are over. */
class YearFiguresTest {

    private static final LocalDate OCTOBER_2021 = LocalDate.of(2021, 10, 20);
    private static final Derivation COMPLETED =
            new Derivation(DerivationKind.CONSULTATIONS_COMPLETED, null, null, null);
    private static final Derivation SHARE = group(DerivationKind.GROUP_SHARE);
    private static final Derivation RESPONSES = group(DerivationKind.GROUP_RESPONSES);

    @Test
    void twentyThreeConsultationsOfWhichFourteenAreExternalAndNineInternal() {
        List<Closed> closed = List.of(new Closed(2020, true, 14, 7), new Closed(2020, false, 9, 9));
        assertThat(values(of(COMPLETED, OCTOBER_2021).ofConsultations(closed))).containsExactly("23");
        assertThat(values(of(completed(Side.EXTERNAL), OCTOBER_2021).ofConsultations(closed)))
                .containsExactly("14");
        assertThat(values(of(completed(Side.INTERNAL), OCTOBER_2021).ofConsultations(closed)))
                .containsExactly("9");
    }

    @Test
    void aYearThatIsNotOverHasNoReadingAndSilenceIsNoNought() {
        List<Closed> closed = List.of(new Closed(2020, true, 1, 0), new Closed(2021, true, 15, 0));
        assertThat(of(COMPLETED, LocalDate.of(2021, 3, 31)).ofConsultations(closed))
                .isEmpty();
        assertThat(of(COMPLETED, LocalDate.of(2021, 4, 1)).ofConsultations(closed))
                .extracting(figure -> figure.year().toString())
                .containsExactly("2020-21");
    }

    @Test
    void theShareThatSaysWhatWasDoneMayStillChangeWhileItIsDue() {
        Derivation feedback = new Derivation(DerivationKind.FEEDBACK_GIVEN, null, null, null);
        List<Closed> closed = List.of(new Closed(2020, true, 14, 7), new Closed(2020, false, 9, 3));
        YearFigure early =
                of(feedback, LocalDate.of(2021, 6, 30)).ofConsultations(closed).getFirst();
        YearFigure late =
                of(feedback, LocalDate.of(2021, 7, 1)).ofConsultations(closed).getFirst();
        assertThat(early.value()).isEqualByComparingTo("43.5");
        assertThat(early.numerator()).isEqualByComparingTo("10");
        assertThat(early.denominator()).isEqualByComparingTo("23");
        assertThat(early.provisional()).isTrue();
        assertThat(late.provisional()).isFalse();
    }

    @Test
    void aGroupIsFoundByItsNameOrByWhomItIsMatchedToAndAddedUpOverTheYear() {
        List<Told> told = List.of(
                told(2018, 870, category("Black, Asian and minority ethnic", 45), category("White", 825)),
                told(2018, 200, matched("BME", 20, "Asian", "Black"), category("Others", 180)),
                told(2018, 500, category("Never asked so", 500)));
        assertThat(values(of(RESPONSES, OCTOBER_2021).ofGroup(told))).containsExactly("65");
        YearFigure share = of(SHARE, OCTOBER_2021).ofGroup(told).getFirst();
        assertThat(share.numerator()).isEqualByComparingTo("65");
        assertThat(share.denominator()).isEqualByComparingTo("1070");
        assertThat(share.value()).isEqualByComparingTo("6.1");
    }

    @Test
    void aFigureThatIsSuppressedLeavesNoFigureAndSaysSo() {
        List<Told> told = List.of(
                told(2018, 870, category("Asian", 45)),
                told(2018, 200, category("Asian", null)),
                told(2019, null, category("Asian", 10)));
        List<YearFigure> responses = of(RESPONSES, OCTOBER_2021).ofGroup(told);
        assertThat(responses.getFirst().value()).isNull();
        assertThat(responses.getFirst().text())
                .isEqualTo("Not told: a figure is suppressed in 1 of 2 published profiles of the year");
        assertThat(responses.get(1).value()).isEqualByComparingTo("10");
        assertThat(of(SHARE, OCTOBER_2021).ofGroup(told)).allMatch(figure -> figure.value() == null);
    }

    @Test
    void readingsAreAddedOnlyWhereTheRegisterSaysSomethingElse() {
        ComputedMeasure nothing = measure(List.of());
        List<YearFigure> figures = List.of(count(2016, 3), count(2019, 14), count(2020, 23));
        assertThat(nothing.missing(figures))
                .extracting(ComputedMeasure.Fresh::ref)
                .containsExactly("2019-20", "2020-21");

        UUID first = UUID.randomUUID();
        ComputedMeasure known = measure(List.of(
                known(first, "2019-20", count(2019, 13)), known(UUID.randomUUID(), "2020-21", count(2020, 23))));
        ComputedMeasure.Fresh corrected = known.missing(figures).getFirst();
        assertThat(known.missing(figures)).hasSize(1);
        assertThat(corrected.ref()).isEqualTo("2019-20-2");
        assertThat(corrected.corrects()).isEqualTo(first);
        assertThat(known.missing(List.of(count(2020, 23))).getFirst().figure().text())
                .isEqualTo("Nothing of this year is in the register any more");
    }

    @Test
    void whatIsMeantIsSaidInOneSentence() {
        assertThat(completed(Side.INTERNAL).definition())
                .isEqualTo("Number of consultations in the register that closed in the financial year"
                        + " and asked staff or members only.");
        assertThat(SHARE.definition())
                .startsWith(
                        "Responses from \"Black, Asian and minority ethnic\", \"Asian\" and \"Black\" as a percentage of"
                                + " all who answered the question on ethnicity")
                .endsWith("a year in which one of the figures is suppressed has no reading.");
    }

    @Test
    void whatDoesNotFitTogetherIsNamed() {
        assertThat(faults(COMPLETED, MeasureType.NUMBER, Frequency.YEARLY)).isEmpty();
        assertThat(faults(COMPLETED, MeasureType.DIRECTIONAL, null)).isEmpty();
        assertThat(faults(COMPLETED, MeasureType.YES_NO, Frequency.QUARTERLY))
                .containsExactly("/derivation/kind", "/frequency");
        assertThat(faults(
                        new Derivation(DerivationKind.GROUP_SHARE, Side.EXTERNAL, null, null),
                        MeasureType.PERCENT,
                        null))
                .containsExactly("/derivation/side", "/derivation/characteristic", "/derivation/categories");
        assertThat(faults(
                        new Derivation(
                                DerivationKind.FEEDBACK_GIVEN, null, Characteristic.AGE, List.of("18-24", "18-24")),
                        MeasureType.PERCENT,
                        null))
                .containsExactly("/derivation/characteristic", "/derivation/categories", "/derivation/categories");
    }

    private static List<String> faults(Derivation derivation, MeasureType type, @Nullable Frequency frequency) {
        List<String> pointers = new ArrayList<>();
        derivation.check(type, frequency, (pointer, message) -> pointers.add(pointer));
        return pointers;
    }

    private static Derivation group(DerivationKind kind) {
        return new Derivation(
                kind, null, Characteristic.ETHNICITY, List.of("Black, Asian and minority ethnic", "Asian", "Black"));
    }

    private static Derivation completed(Side side) {
        return new Derivation(DerivationKind.CONSULTATIONS_COMPLETED, side, null, null);
    }

    private static YearFigures of(Derivation derivation, LocalDate today) {
        return new YearFigures(derivation, today, 3);
    }

    private static YearFigure count(int year, int count) {
        return YearFigure.count(new FinancialYear(year), count);
    }

    private static ComputedMeasure measure(List<ComputedMeasure.Known> readings) {
        return new ComputedMeasure(UUID.randomUUID(), UUID.randomUUID(), LocalDate.of(2017, 4, 1), COMPLETED, readings);
    }

    private static ComputedMeasure.Known known(UUID id, String ref, YearFigure figure) {
        return new ComputedMeasure.Known(id, ref, figure.year().to(), true, figure.value(), null, null, null, false);
    }

    private static List<String> values(List<YearFigure> figures) {
        return figures.stream()
                .map(figure -> figure.value() == null ? "" : figure.value().toPlainString())
                .toList();
    }

    private static Told told(int year, @Nullable Integer base, ProfileCategory... categories) {
        return new Told(
                year, new ProfileTable(Characteristic.ETHNICITY, base, base == null, null, null, List.of(categories)));
    }

    private static ProfileCategory category(String name, @Nullable Integer count) {
        return new ProfileCategory(name, count == null, count, null, List.of(), null);
    }

    private static ProfileCategory matched(String name, int count, String... matches) {
        return new ProfileCategory(name, false, count, null, List.of(matches), null);
    }
}
