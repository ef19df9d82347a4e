package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.dueregard.audit.Actor;
import org.dueregard.identity.Caller;
import org.dueregard.plan.AlreadyPublished;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.PlanService;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.Refused;
import org.dueregard.plan.Saved;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Where people and systems record readings of a published plan: all that are sent together, or none. */
@ApplicationScoped
public class ReadingDesk {

    private final PlanService plans;
    private final ReadingService readings;
    private final ReadingFacts facts;
    private final Clock clock;

    ReadingDesk(PlanService plans, ReadingService readings, ReadingFacts facts, Clock clock) {
        this.plans = plans;
        this.readings = readings;
        this.facts = facts;
        this.clock = clock;
    }

    /** Records one reading of the measure that the address names. */
    @Transactional
    public RecordedReadings record(PublishedPlan plan, String measure, NewReading reading, Caller caller, Actor actor) {
        PlanEdit edit = plans.open(plan.ref(), actor);
        Map<String, OwnedMeasure> measures = facts.measures(edit.planId());
        if (!measures.containsKey(measure)) {
            throw ProblemException.notFound("There is no measure with the reference " + measure);
        }
        return write(edit, measures, List.of(reading.of(measure)), index -> "", caller);
    }

    /** Records readings of any measures of the plan. */
    @Transactional
    public RecordedReadings record(PublishedPlan plan, NewReadings sent, Caller caller, Actor actor) {
        PlanEdit edit = plans.open(plan.ref(), actor);
        return write(edit, facts.measures(edit.planId()), sent.items(), index -> "/items/" + index, caller);
    }

    /** Makes a provisional reading final: the final one is recorded beside it. */
    @Transactional
    public RecordedReadings confirm(
            PublishedPlan plan, String measure, String ref, ReadingConfirmation as, Caller caller, Actor actor) {
        PlanEdit edit = plans.open(plan.ref(), actor);
        StoredReading stored = standing(edit, measure, ref);
        if (!stored.provisional()) {
            throw ProblemException.conflict(ref + " is final already; a wrong figure is corrected");
        }
        NewReading confirmed = stored.confirmed(ref, as).of(measure);
        return write(edit, facts.measures(edit.planId()), List.of(confirmed), index -> "", caller);
    }

    /** Puts a reading right: the right one is recorded beside it. */
    @Transactional
    public RecordedReadings correct(
            PublishedPlan plan, String measure, String ref, ReadingCorrection to, Caller caller, Actor actor) {
        PlanEdit edit = plans.open(plan.ref(), actor);
        NewReading corrected = standing(edit, measure, ref).corrected(ref, to).of(measure);
        return write(edit, facts.measures(edit.planId()), List.of(corrected), index -> "", caller);
    }

    private StoredReading standing(PlanEdit edit, String measure, String ref) {
        @Nullable StoredReading stored = facts.stored(edit.planId(), measure, ref);
        if (stored == null) {
            throw ProblemException.notFound("There is no reading " + ref + " of a measure " + measure);
        }
        if (stored.replacedBy() != null) {
            throw ProblemException.conflict(
                    ref + " was confirmed or corrected before, by " + stored.replacedBy() + "; look at that one");
        }
        return stored;
    }

    private RecordedReadings write(
            PlanEdit edit,
            Map<String, OwnedMeasure> measures,
            List<NewReading> sent,
            IntFunction<String> place,
            Caller caller) {
        requireOwn(measures, sent, caller);
        @Nullable String system = caller.system() ? caller.name() : null;
        ReadingShelf shelf = facts.shelf(
                edit.planId(),
                given(sent.stream().map(NewReading::measure).toList()),
                system,
                given(sent.stream().map(NewReading::externalId).toList()));
        ReadingIntake intake = new ReadingIntake(measures, shelf, system, LocalDate.now(clock));
        List<NewReading> taken = intake.take(sent, place);
        if (!intake.errors().isEmpty()) {
            throw ProblemException.invalidBody(intake.errors());
        }
        List<Saved> saved;
        try {
            saved = readings.record(
                    edit,
                    taken.stream().map(one -> input(one, measures, system)).toList());
        } catch (Refused refused) {
            throw refused(refused, taken, place);
        }
        plans.finish(edit);
        return recorded(edit, taken, saved);
    }

    private static List<String> given(List<@Nullable String> all) {
        return all.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static ReadingInput input(NewReading reading, Map<String, OwnedMeasure> measures, @Nullable String system) {
        String key = reading.externalId();
        return reading.input(
                Objects.requireNonNull(measures.get(reading.measure())).type(),
                key == null || system == null ? null : new ExternalKey(system, key));
    }

    private static RecordedReadings recorded(PlanEdit edit, List<NewReading> taken, List<Saved> saved) {
        List<RecordedReadings.Item> items = new ArrayList<>();
        for (int i = 0; i < taken.size(); i++) {
            NewReading one = taken.get(i);
            items.add(new RecordedReadings.Item(
                    String.valueOf(one.measure()),
                    String.valueOf(one.ref()),
                    one.externalId(),
                    saved.get(i).outcome()));
        }
        return new RecordedReadings(edit.ref(), List.copyOf(items));
    }

    private static void requireOwn(Map<String, OwnedMeasure> measures, List<NewReading> sent, Caller caller) {
        List<String> others = sent.stream()
                .map(reading -> measures.get(reading.measure()))
                .filter(measure -> measure != null && !measure.isRecordedBy(caller))
                .map(OwnedMeasure::ref)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            throw ProblemException.forbidden(
                    "Your services lead no action that is judged by " + String.join(", ", others));
        }
    }

    private static ProblemException refused(Refused refused, List<NewReading> sent, IntFunction<String> place) {
        boolean there = refused instanceof AlreadyPublished;
        Map<String, String> places = new HashMap<>();
        for (int i = 0; i < sent.size(); i++) {
            places.put(sent.get(i).measure() + "/" + sent.get(i).ref(), place.apply(i));
        }
        List<FieldError> errors = refused.differences().stream()
                .map(one -> FieldError.body(
                        places.getOrDefault(one.ref(), "") + "/" + one.field(),
                        there ? "already-published" : "unknown-reference",
                        there ? one.words() : "There is no " + one.field() + " " + one.sent()))
                .toList();
        return there
                ? new ProblemException(
                        ProblemType.CONFLICT,
                        "A reading is public and never changes; record a correction under a new reference",
                        errors)
                : ProblemException.invalidBody(errors);
    }
}
