package org.dueregard.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.audit.Actor;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.AlreadyPublished;
import org.dueregard.plan.Difference;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.PlanService;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.Refused;
import org.dueregard.plan.Saved;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/** Where people and systems record readings of a published plan: all that are sent together, or none. */
@ApplicationScoped
public class ReadingDesk {

    /** Measures with the services that lead the actions they judge. */
    private static final String OWNED = """
            SELECT json_build_object('ref', m.ref, 'type', m.type, 'services',
                       coalesce((SELECT json_agg(DISTINCT v.code)
                                   FROM measure_action ma
                                   JOIN action a ON a.id = ma.action_id
                                   JOIN service v ON v.id = a.lead_service_id
                                  WHERE ma.measure_id = m.id), '[]'))::text
              FROM measure m WHERE m.plan_id = ?
            """;

    private final PlanService plans;
    private final ReadingService readings;
    private final JsonRows rows;
    private final Clock clock;

    ReadingDesk(PlanService plans, ReadingService readings, JsonRows rows, Clock clock) {
        this.plans = plans;
        this.readings = readings;
        this.rows = rows;
        this.clock = clock;
    }

    /** A measure with the services that may record readings of it. */
    record Owned(String ref, MeasureType type, Set<String> services) {}

    /** Records one reading of the measure that the address names. */
    @Transactional
    public RecordedReadings record(PublishedPlan plan, String measure, NewReading reading, Caller caller, Actor actor) {
        PlanEdit edit = plans.open(plan.ref(), actor);
        Map<String, Owned> measures = measures(plan);
        if (!measures.containsKey(measure)) {
            throw ProblemException.notFound("There is no measure with the reference " + measure);
        }
        return write(edit, measures, List.of(reading.of(measure)), index -> "", caller);
    }

    /** Records readings of any measures of the plan. */
    @Transactional
    public RecordedReadings record(PublishedPlan plan, NewReadings sent, Caller caller, Actor actor) {
        PlanEdit edit = plans.open(plan.ref(), actor);
        return write(edit, measures(plan), sent.items(), index -> "/items/" + index, caller);
    }

    private Map<String, Owned> measures(PublishedPlan plan) {
        return rows.list(Query.of(OWNED, plan.id()), Owned.class).stream()
                .collect(Collectors.toMap(Owned::ref, Function.identity()));
    }

    private RecordedReadings write(
            PlanEdit edit,
            Map<String, Owned> measures,
            List<NewReading> sent,
            Function<Integer, String> place,
            Caller caller) {
        requireOwn(measures, sent, caller);
        List<FieldError> errors = problems(edit, measures, sent, place);
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        List<Saved> saved;
        try {
            saved = readings.record(edit, sent.stream().map(NewReading::input).toList());
        } catch (Refused refused) {
            throw refused(refused, sent, place);
        }
        plans.finish(edit);
        List<RecordedReadings.Item> items = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            items.add(new RecordedReadings.Item(
                    String.valueOf(sent.get(i).measure()),
                    sent.get(i).ref(),
                    saved.get(i).outcome()));
        }
        return new RecordedReadings(edit.ref(), List.copyOf(items));
    }

    private List<FieldError> problems(
            PlanEdit edit, Map<String, Owned> measures, List<NewReading> sent, Function<Integer, String> place) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> refs = new HashSet<>();
        for (int i = 0; i < sent.size(); i++) {
            NewReading reading = sent.get(i);
            @Nullable Owned measure = measures.get(reading.measure());
            if (measure == null) {
                errors.add(FieldError.body(
                        place.apply(i) + "/measure",
                        "unknown-reference",
                        "Plan " + edit.ref() + " has no measure " + reading.measure()));
                continue;
            }
            if (!refs.add(key(reading))) {
                errors.add(FieldError.body(place.apply(i) + "/ref", "given-twice", "This reading is sent twice"));
            }
            errors.addAll(ReadingProblems.of(place.apply(i), reading, measure.type(), LocalDate.now(clock)));
        }
        return errors;
    }

    /** Service officers record for measures of actions that their services lead. */
    private static void requireOwn(Map<String, Owned> measures, List<NewReading> sent, Caller caller) {
        if (caller.has(Roles.EQUALITIES_OFFICER) || caller.has(Roles.MEASURES_WRITE)) {
            return;
        }
        List<String> others = sent.stream()
                .map(reading -> measures.get(reading.measure()))
                .filter(measure ->
                        measure != null && measure.services().stream().noneMatch(caller::worksFor))
                .map(Owned::ref)
                .distinct()
                .toList();
        if (!others.isEmpty()) {
            throw ProblemException.forbidden(
                    "Your services lead no action that is judged by " + String.join(", ", others));
        }
    }

    private static ProblemException refused(Refused refused, List<NewReading> sent, Function<Integer, String> place) {
        boolean there = refused instanceof AlreadyPublished;
        List<FieldError> errors = refused.differences().stream()
                .map(one -> FieldError.body(
                        pointer(one, sent, place),
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

    private static String pointer(Difference one, List<NewReading> sent, Function<Integer, String> place) {
        for (int i = 0; i < sent.size(); i++) {
            if (key(sent.get(i)).equals(one.ref())) {
                return place.apply(i) + "/" + one.field();
            }
        }
        return "/" + one.field();
    }

    private static String key(NewReading reading) {
        return reading.measure() + "/" + reading.ref();
    }
}
