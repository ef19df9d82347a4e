package org.dueregard.dashboard.state;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dueregard.action.ActionInput;
import org.dueregard.action.ClosureInput;
import org.dueregard.action.DueInput;
import org.dueregard.action.MilestoneInput;
import org.dueregard.action.PlacementInput;
import org.dueregard.measure.MeasureInput;
import org.dueregard.measure.MeasureKind;
import org.dueregard.measure.ReadingInput;
import org.dueregard.plan.DatedText;
import org.dueregard.plan.OfficerInput;
import org.dueregard.plan.PlanStatus;
import org.dueregard.progress.EvidenceInput;
import org.dueregard.progress.EvidenceKind;
import org.dueregard.progress.ForecastInput;
import org.dueregard.progress.ReadingRef;
import org.dueregard.progress.UpdateInput;
import org.dueregard.rag.DatePrecision;
import org.dueregard.rag.Disposition;
import org.dueregard.rag.DueKind;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.MeasureType;
import org.dueregard.rag.Rating;
import org.dueregard.testsupport.Papers;
import org.dueregard.testsupport.Writer;
import org.jspecify.annotations.Nullable;

/** Makes plans with actions of every shape; the same seed makes the same plan. */
final class RandomPlan {

    private final Random random;
    private final List<MeasureInput> measures = new ArrayList<>();
    private final List<ReadingInput> readings = new ArrayList<>();
    private final List<UpdateInput> updates = new ArrayList<>();

    private RandomPlan(long seed) {
        random = new Random(seed);
    }

    static Writer.Document of(String ref, long seed, int size) {
        return new RandomPlan(seed).make(ref, size);
    }

    private Writer.Document make(String ref, int size) {
        List<ActionInput> actions =
                IntStream.range(0, size).mapToObj(i -> action("A-" + i)).toList();
        for (ActionInput action : actions) {
            if (maybe(3)) {
                measure("M-" + action.ref(), action.ref());
            }
            int published = random.nextInt(5);
            for (int i = 0; i < published; i++) {
                updates.add(update(action.ref(), i));
            }
        }
        return new Writer.Document(Papers.plan(ref, PlanStatus.IN_FORCE), actions, measures, readings, updates);
    }

    private ActionInput action(String ref) {
        List<MilestoneInput> steps = IntStream.range(0, maybe(4) ? 2 : 0)
                .mapToObj(i -> new MilestoneInput("Step " + i, or(DatedText.on(day())), or(day())))
                .toList();
        ClosureInput closure = maybe(9) ? new ClosureInput(one(Disposition.values()), "Closed " + ref) : null;
        return new ActionInput(
                ref,
                "Wording of " + ref,
                List.of(),
                null,
                List.of(),
                maybe(5),
                maybe(8) ? day() : null,
                due(),
                List.of(new PlacementInput("O-1", ref, null)),
                steps,
                closure,
                null);
    }

    private DueInput due() {
        DueKind kind = one(DueKind.values());
        LocalDate date = or(day());
        return new DueInput(
                kind,
                date,
                date == null ? null : one(DatePrecision.values()),
                "as published",
                maybe(3) ? day() : null,
                kind == DueKind.RECURRING ? Integer.valueOf(1 + random.nextInt(12)) : null);
    }

    private void measure(String ref, String action) {
        measures.add(new MeasureInput(
                ref,
                "O-1",
                MeasureKind.OUTCOME,
                MeasureType.NUMBER,
                "Measure " + ref,
                List.of(),
                List.of(action),
                null,
                GoodDirection.HIGHER,
                or(new BigDecimal("50")),
                null,
                null,
                null,
                or(day()),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null));
        for (int year = 2019; year <= 2021; year++) {
            if (maybe(2)) {
                readings.add(Papers.reading(ref, "R-" + year, year, Integer.toString(30 + random.nextInt(40))));
            }
        }
    }

    private UpdateInput update(String action, int number) {
        Lifecycle lifecycle = one(Lifecycle.values());
        List<ReadingRef> rests = readings.stream()
                .filter(reading -> reading.measure().equals("M-" + action))
                .filter(reading -> maybe(3))
                .map(reading -> new ReadingRef(reading.measure(), reading.ref()))
                .toList();
        return new UpdateInput(
                action,
                "U-" + action + "-" + number,
                day(),
                "Progress of " + action,
                null,
                lifecycle,
                or("Because"),
                lifecycle == Lifecycle.COMPLETE ? day() : null,
                maybe(4) ? new ForecastInput(day(), "Because") : null,
                maybe(4) ? new OfficerInput(one(Rating.GREEN, Rating.AMBER, Rating.RED), "Head", "I say", day()) : null,
                "Policy team",
                List.of(),
                maybe(3) ? List.of(new EvidenceInput(EvidenceKind.DOCUMENT, "Minutes", null)) : List.of(),
                rests,
                null,
                number > 0 && maybe(4) ? "U-" + action + "-" + (number - 1) : null);
    }

    /** A day around the position, now and then exactly on it. */
    private LocalDate day() {
        return maybe(8) ? Papers.POSITION : Papers.POSITION.plusDays(random.nextInt(900) - 600);
    }

    private boolean maybe(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> @Nullable T or(T value) {
        return random.nextBoolean() ? value : null;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
