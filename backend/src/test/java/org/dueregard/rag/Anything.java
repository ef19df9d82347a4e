package org.dueregard.rag;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/** Random facts with any part missing, close enough together for every rule to fire. */
class Anything extends DomainContextBase {

    private static final LocalDate MIDDLE = LocalDate.of(2021, 10, 20);
    private static final double MISSING = 0.3;

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.frequencyOf(
                Tuple.of(50, Arbitraries.integers().between(-500, 500).map(MIDDLE::plusDays)),
                Tuple.of(1, Arbitraries.of(LocalDate.MIN, LocalDate.MAX)));
    }

    @Provide
    Arbitrary<PlanRules> rules() {
        Arbitrary<Set<RatingRule>> on = Arbitraries.of(RatingRule.class).set();
        Arbitrary<Share> share = Combinators.combine(
                        Arbitraries.integers().between(1, 10),
                        Arbitraries.integers().between(0, 10))
                .as((part, more) -> new Share(part, part + more));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 13),
                        Arbitraries.oneOf(on, Arbitraries.just(EnumSet.allOf(RatingRule.class))),
                        share,
                        share,
                        figures().map(BigDecimal::abs),
                        Arbitraries.of(true, false))
                .as(PlanRules::new);
    }

    @Provide
    Arbitrary<ActionFacts> facts() {
        return Combinators.combine(standing(), dates(), details())
                .as((standing, dates, details) -> new ActionFacts(
                        standing.lifecycle(),
                        standing.closing(),
                        standing.completedOn(),
                        standing.evidence(),
                        standing.start(),
                        dates.due(),
                        dates.planEnd(),
                        dates.forecast(),
                        dates.pause(),
                        details.milestones(),
                        details.measures(),
                        dates.latestUpdate(),
                        dates.nextReview()));
    }

    @Provide
    Arbitrary<OfficerRating> officers() {
        return Combinators.combine(missing(Arbitraries.of(Rating.class)), texts(), texts(), missing(days()))
                .as(OfficerRating::new);
    }

    @Provide
    Arbitrary<RatedAction> actions() {
        return Combinators.combine(missing(Arbitraries.of(Band.class)), Arbitraries.of(true, false))
                .as(RatedAction::new);
    }

    @Provide
    Arbitrary<BigDecimal> figures() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(2);
    }

    @Provide
    Arbitrary<MeasureFacts> measures() {
        return Combinators.combine(
                        Arbitraries.of(MeasureType.class),
                        missing(Arbitraries.of(GoodDirection.class)),
                        missing(figures()),
                        missing(figures()),
                        missing(figures()),
                        missing(figures()),
                        texts())
                .as(MeasureFacts::new);
    }

    @Provide
    Arbitrary<Reading> readings() {
        return Combinators.combine(
                        missing(figures()),
                        missing(figures()),
                        missing(figures()),
                        texts(),
                        missing(days()),
                        Arbitraries.of(true, false))
                .as(Reading::new);
    }

    private record Standing(
            Lifecycle lifecycle, Closing closing, LocalDate completedOn, EvidenceStrength evidence, LocalDate start) {}

    private record Dates(
            DueDate due,
            LocalDate planEnd,
            Forecast forecast,
            Pause pause,
            LocalDate latestUpdate,
            LocalDate nextReview) {}

    private record Details(List<Milestone> milestones, List<LinkedMeasure> measures) {}

    private Arbitrary<Standing> standing() {
        Arbitrary<Closing> closing = Combinators.combine(
                        missing(Arbitraries.of(Disposition.class)), texts(), missing(days()))
                .as(Closing::new);
        return Combinators.combine(
                        missing(Arbitraries.of(Lifecycle.class)),
                        closing.injectNull(0.9),
                        missing(days()),
                        missing(Arbitraries.of(EvidenceStrength.class)),
                        days().injectNull(0.7))
                .as(Standing::new);
    }

    private Arbitrary<Dates> dates() {
        Arbitrary<DueDate> due = Combinators.combine(
                        missing(Arbitraries.of(DueKind.class)),
                        missing(days()),
                        missing(Arbitraries.of(DatePrecision.class)),
                        texts())
                .as(DueDate::new);
        return Combinators.combine(
                        missing(due),
                        missing(days()),
                        missing(Combinators.combine(missing(days()), texts()).as(Forecast::new)),
                        missing(Combinators.combine(missing(days()), texts()).as(Pause::new)),
                        missing(days()),
                        days().injectNull(0.6))
                .as(Dates::new);
    }

    private Arbitrary<Details> details() {
        Arbitrary<Milestone> milestone = Combinators.combine(texts(), missing(days()), Arbitraries.of(true, false))
                .as(Milestone::new);
        Arbitrary<LinkedMeasure> measure = Combinators.combine(texts(), missing(Arbitraries.of(MeasureRating.class)))
                .as(LinkedMeasure::new);
        return Combinators.combine(
                        missing(missing(milestone).list().ofMaxSize(2)),
                        missing(missing(measure).list().ofMaxSize(2)))
                .as(Details::new);
    }

    private static Arbitrary<String> texts() {
        return missing(Arbitraries.of("", "  ", "Museum closed.", "CL-01"));
    }

    private static <T> Arbitrary<T> missing(Arbitrary<T> arbitrary) {
        return arbitrary.injectNull(MISSING);
    }
}
