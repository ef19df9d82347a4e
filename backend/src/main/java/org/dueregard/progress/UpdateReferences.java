package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.measure.ReadingRefs;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.progress.view.TrackedStep;
import org.jspecify.annotations.Nullable;

/** What an update names beyond itself must be there, in a draft too. */
@ApplicationScoped
class UpdateReferences {

    private static final String UNKNOWN = "unknown-reference";

    private final ReadingRefs readings;

    UpdateReferences(ReadingRefs readings) {
        this.readings = readings;
    }

    /** Refuses steps that are not among the open ones of the action, but for those that the draft named before. */
    void check(List<TrackedStep> open, @Nullable UpdateFields had, UpdateFields wanted) {
        Set<UUID> known = open.stream().map(TrackedStep::id).collect(Collectors.toCollection(HashSet::new));
        if (had != null) {
            Stream.concat(
                            had.closedSteps().stream().map(ClosedStepFields::step),
                            had.nextSteps().stream().map(NextStepFields::carries))
                    .filter(Objects::nonNull)
                    .forEach(known::add);
        }
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < wanted.closedSteps().size(); i++) {
            step("/closedSteps/" + i + "/step", wanted.closedSteps().get(i).step(), known, named, errors);
        }
        for (int i = 0; i < wanted.nextSteps().size(); i++) {
            UUID carries = wanted.nextSteps().get(i).carries();
            if (carries != null) {
                step("/nextSteps/" + i + "/carries", carries, known, named, errors);
            }
        }
        refuse(errors);
    }

    private static void step(String pointer, UUID step, Set<UUID> known, Set<UUID> named, List<FieldError> errors) {
        if (!known.contains(step)) {
            errors.add(FieldError.body(pointer, UNKNOWN, "There is no such step of this action that is open"));
        } else if (!named.add(step)) {
            errors.add(FieldError.body(pointer, "given-twice", "A step is closed or carried on once"));
        }
    }

    /** Identities of the readings that an update rests on. */
    Set<UUID> readings(PublishedPlan plan, UpdateFields fields) {
        Map<String, Map<String, UUID>> known = readings.of(
                plan.id(), fields.readings().stream().map(ReadingRef::measure).collect(Collectors.toSet()));
        List<FieldError> errors = new ArrayList<>();
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < fields.readings().size(); i++) {
            ReadingRef ref = fields.readings().get(i);
            UUID id = known.getOrDefault(ref.measure(), Map.of()).get(ref.reading());
            if (id == null) {
                errors.add(FieldError.body(
                        "/readings/" + i,
                        UNKNOWN,
                        "Measure " + ref.measure() + " of this plan has no reading " + ref.reading()));
            } else {
                ids.add(id);
            }
        }
        refuse(errors);
        return ids;
    }

    private static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
    }
}
