package org.dueregard.dashboard.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dueregard.action.ActionInput;
import org.dueregard.action.DueInput;
import org.dueregard.action.MilestoneInput;
import org.dueregard.measure.MeasureInput;
import org.dueregard.measure.ReadingInput;
import org.dueregard.progress.UpdateInput;
import org.dueregard.rag.ActionFacts;
import org.dueregard.rag.ActionRating;
import org.dueregard.rag.Band;
import org.dueregard.rag.Closing;
import org.dueregard.rag.DueDate;
import org.dueregard.rag.DueKind;
import org.dueregard.rag.EvidenceStrength;
import org.dueregard.rag.Forecast;
import org.dueregard.rag.Freshness;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.LinkedMeasure;
import org.dueregard.rag.MeasureFacts;
import org.dueregard.rag.MeasureVerdict;
import org.dueregard.rag.Milestone;
import org.dueregard.rag.OfficerRating;
import org.dueregard.rag.Pause;
import org.dueregard.rag.PlanRules;
import org.dueregard.rag.Reading;
import org.dueregard.rag.ShownRating;
import org.dueregard.testsupport.Writer;
import org.jspecify.annotations.Nullable;

/** Rates actions straight from what was written, without the database: what the stored state is compared with. */
final class Oracle {

    private static final PlanRules RULES = PlanRules.standard();

    private final Writer.Document document;
    private final LocalDate asAt;

    Oracle(Writer.Document document, LocalDate asAt) {
        this.document = document;
        this.asAt = asAt;
    }

    /** Everything that is stored for an action, in one line. */
    String line(ActionInput action, @Nullable Band previous) {
        List<UpdateInput> known = known(action);
        ActionFacts facts = facts(action, known);
        OfficerRating officer = officer(known);
        ShownRating<ActionRating> shown = ShownRating.of(ActionRating.rate(facts, RULES, asAt), officer, asAt);
        Forecast forecast = facts.forecast();
        return String.join(
                " | ",
                action.ref(),
                facts.lifecycle().name(),
                text(facts.completedOn()),
                Band.of(shown).name(),
                shown.rating().name(),
                shown.source().name(),
                shown.explanation(),
                shown.computed().rule().name(),
                shown.computed().sentence(),
                Boolean.toString(officer != null && !officer.isInForce(asAt)),
                Freshness.every(facts.latestUpdate(), 12, 28, asAt).name(),
                facts.evidence().name(),
                text(forecast == null ? null : forecast.date()),
                text(known.isEmpty() ? null : known.getLast().ref()),
                text(previous));
    }

    Band band(ActionInput action) {
        List<UpdateInput> known = known(action);
        return Band.of(ShownRating.of(ActionRating.rate(facts(action, known), RULES, asAt), officer(known), asAt));
    }

    private List<UpdateInput> known(ActionInput action) {
        List<UpdateInput> published = document.updates().stream()
                .filter(update ->
                        update.action().equals(action.ref()) && !update.date().isAfter(asAt))
                .sorted(Comparator.comparing(UpdateInput::date))
                .toList();
        Set<String> corrected = published.stream()
                .map(UpdateInput::corrects)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return published.stream()
                .filter(update -> !corrected.contains(update.ref()))
                .toList();
    }

    private ActionFacts facts(ActionInput action, List<UpdateInput> known) {
        UpdateInput latest = known.isEmpty() ? null : known.getLast();
        var facts = ActionFacts.builder()
                .start(action.start())
                .due(due(action.due(), latest))
                .nextReview(action.due().nextReview())
                .planEnd(document.plan().period().end())
                .milestones(action.milestones().stream().map(this::milestone).toList())
                .measures(measures(action))
                .pause(pause(known));
        for (UpdateInput update : known) {
            if (update.forecast() != null) {
                facts.forecast(
                        new Forecast(update.forecast().date(), update.forecast().reason()));
            }
        }
        if (latest != null) {
            facts.lifecycle(latest.lifecycle())
                    .completedOn(latest.completedOn())
                    .latestUpdate(latest.date())
                    .evidence(EvidenceStrength.of(
                            true,
                            !latest.evidence().isEmpty(),
                            !latest.readings().isEmpty()));
        }
        if (action.closure() != null) {
            facts.closing(
                    new Closing(action.closure().disposition(), action.closure().reason(), null));
        } else if (latest != null && latest.lifecycle() == Lifecycle.CANCELLED) {
            facts.closing(new Closing(null, latest.lifecycleReason(), latest.date()));
        }
        return facts.build();
    }

    private static DueDate due(DueInput due, @Nullable UpdateInput latest) {
        LocalDate day = due.precision() == null ? null : due.precision().lastDay(due.date());
        LocalDate date = due.kind() == DueKind.RECURRING && day != null
                ? Rounds.current(day, due.everyMonths(), latest == null ? null : latest.date())
                : due.date();
        return new DueDate(due.kind(), date, due.precision(), due.text());
    }

    private Milestone milestone(MilestoneInput step) {
        boolean done = step.doneOn() != null && !step.doneOn().isAfter(asAt);
        return new Milestone(step.text(), step.due() == null ? null : step.due().date(), done);
    }

    private List<LinkedMeasure> measures(ActionInput action) {
        return document.measures().stream()
                .filter(measure -> measure.actions().contains(action.ref()))
                .map(measure ->
                        new LinkedMeasure(measure.ref(), verdict(measure).rating()))
                .toList();
    }

    private MeasureVerdict verdict(MeasureInput measure) {
        Reading latest = document.readings().stream()
                .filter(reading -> reading.measure().equals(measure.ref()))
                .filter(reading -> !reading.period().end().isAfter(asAt))
                .max(Comparator.comparing(
                        (ReadingInput reading) -> reading.period().end()))
                .map(reading -> Reading.of(reading.value()))
                .orElse(null);
        return MeasureVerdict.rate(
                MeasureFacts.figure(measure.type(), measure.good(), measure.target()),
                latest,
                measure.nextDue(),
                RULES,
                asAt);
    }

    private static @Nullable Pause pause(List<UpdateInput> known) {
        List<UpdateInput> run = new ArrayList<>();
        for (UpdateInput update : known) {
            if (update.lifecycle() == Lifecycle.PAUSED) {
                run.add(update);
            } else {
                run.clear();
            }
        }
        if (run.isEmpty()) {
            return null;
        }
        String reason = run.stream()
                .map(UpdateInput::lifecycleReason)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .orElse(null);
        return new Pause(run.getFirst().date(), reason);
    }

    private static @Nullable OfficerRating officer(List<UpdateInput> known) {
        return known.stream()
                .map(UpdateInput::officer)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .map(given -> new OfficerRating(given.rating(), given.author(), given.reason(), given.reviewBy()))
                .orElse(null);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
