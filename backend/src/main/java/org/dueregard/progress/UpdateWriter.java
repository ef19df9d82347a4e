package org.dueregard.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dueregard.action.ActionRefs;
import org.dueregard.measure.ReadingRefs;
import org.dueregard.plan.Citation;
import org.dueregard.plan.Edits;
import org.dueregard.plan.Part;
import org.dueregard.plan.PlanEdit;
import org.dueregard.plan.Saved;
import org.dueregard.plan.UnknownReference;
import org.jspecify.annotations.Nullable;

/** Compares updates with what is published, and then publishes what is new. */
@ApplicationScoped
class UpdateWriter {

    private final UpdateContentsStore store;
    private final ActionRefs actions;
    private final ReadingRefs readings;
    private final Clock clock;

    UpdateWriter(UpdateContentsStore store, ActionRefs actions, ReadingRefs readings, Clock clock) {
        this.store = store;
        this.actions = actions;
        this.readings = readings;
        this.clock = clock;
    }

    List<Saved> write(PlanEdit plan, List<UpdateInput> inputs) {
        Edits edits = Edits.ofPublished();
        Known known = new Known(
                actions.ofPlan(plan.planId()),
                readings.of(plan.planId(), measures(inputs)),
                store.load(plan.planId(), refs(inputs)));
        List<UpdateContentsStore.Fresh> fresh = new ArrayList<>();
        Instant now = clock.instant();
        for (UpdateInput input : inputs) {
            UUID action = found(known.actions.get(input.action()), input, "action", input.action());
            Set<UUID> rests = known.readings(input);
            Citation cites = plan.cite(input.cites(), ProgressUpdate.KIND, input.ref());
            UUID corrects = known.corrected(input);
            ProgressUpdate there = known.stored.updates().get(input.ref());
            if (there == null) {
                ProgressUpdate update = new ProgressUpdate(plan.planId(), action, input.ref(), now);
                update.edit(edits.appended(ProgressUpdate.KIND, input.ref()), input, cites, corrects);
                fresh.add(new UpdateContentsStore.Fresh(update, input, rests));
                known.stored.updates().put(input.ref(), update);
            } else {
                Part part = edits.there(ProgressUpdate.KIND, input.ref());
                part.fixed("action", known.actionRef(there, input), input.action(), same -> {});
                there.edit(part, input, cites, corrects);
                part.fixed("nextSteps", known.stored.stepsOf(there), input.nextSteps(), same -> {})
                        .fixed("evidence", known.stored.evidenceOf(there), input.evidence(), same -> {})
                        .fixed("readings", known.stored.readingsOf(there), rests, same -> {});
            }
        }
        edits.write(() -> store.persist(fresh));
        return plan.done(edits.apply());
    }

    private static Set<String> measures(List<UpdateInput> inputs) {
        return inputs.stream()
                .flatMap(input -> input.readings().stream())
                .map(ReadingRef::measure)
                .collect(Collectors.toSet());
    }

    private static Set<String> refs(List<UpdateInput> inputs) {
        return inputs.stream()
                .flatMap(input -> Stream.of(input.ref(), input.corrects()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static UUID found(@Nullable UUID id, UpdateInput input, String field, String missing) {
        if (id == null) {
            throw new UnknownReference(ProgressUpdate.KIND, input.ref(), field, missing);
        }
        return id;
    }

    private record Known(Map<String, UUID> actions, Map<String, Map<String, UUID>> readings, UpdateContents stored) {

        Set<UUID> readings(UpdateInput input) {
            Set<UUID> ids = new HashSet<>();
            for (ReadingRef ref : input.readings()) {
                UUID id = readings.getOrDefault(ref.measure(), Map.of()).get(ref.reading());
                ids.add(found(id, input, "readings", ref.measure() + "/" + ref.reading()));
            }
            return ids;
        }

        @Nullable
        UUID corrected(UpdateInput input) {
            String corrects = input.corrects();
            if (corrects == null) {
                return null;
            }
            ProgressUpdate corrected = stored.updates().get(corrects);
            return found(corrected == null ? null : corrected.id(), input, "corrects", corrects);
        }

        /** The reference of an update's action: the one that was sent, where that is the action's too. */
        String actionRef(ProgressUpdate update, UpdateInput input) {
            if (update.actionId().equals(actions.get(input.action()))) {
                return input.action();
            }
            return actions.entrySet().stream()
                    .filter(action -> action.getValue().equals(update.actionId()))
                    .map(Map.Entry::getKey)
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}
