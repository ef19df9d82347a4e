package org.dueregard.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Stores what hangs on an update that is being edited. What stays the same is not touched, and so not audited. */
@ApplicationScoped
class UpdatePartsWriter {

    private final NextStepRepository steps;
    private final ClosedStepRepository closed;
    private final EvidenceRepository evidence;
    private final UpdateReadingRepository readings;

    UpdatePartsWriter(
            NextStepRepository steps,
            ClosedStepRepository closed,
            EvidenceRepository evidence,
            UpdateReadingRepository readings) {
        this.steps = steps;
        this.closed = closed;
        this.evidence = evidence;
        this.readings = readings;
    }

    /** Stores the parts of an update that is stored already. */
    void write(UUID update, UpdateFields fields, Set<UUID> rests) {
        write(
                update,
                fields,
                rests,
                new Stored(steps.of(update), closed.of(update), evidence.of(update), readings.of(update)));
    }

    /** Stores the parts of an update that is new: nothing hangs on it yet. */
    void writeFirst(UUID update, UpdateFields fields, Set<UUID> rests) {
        write(update, fields, rests, new Stored(List.of(), List.of(), List.of(), List.of()));
    }

    private record Stored(
            List<NextStep> steps, List<ClosedStep> closed, List<Evidence> evidence, List<UpdateReading> readings) {}

    private void write(UUID update, UpdateFields fields, Set<UUID> rests, Stored stored) {
        new Kind<NextStep, NextStepFields>(steps, (sent, place) -> new NextStep(update, sent, place), NextStep::edit)
                .write(stored.steps(), fields.nextSteps());
        new Kind<ClosedStep, ClosedStepFields>(
                        closed, (sent, place) -> new ClosedStep(update, sent, place), ClosedStep::edit)
                .write(stored.closed(), fields.closedSteps());
        new Kind<Evidence, EvidenceFields>(evidence, (sent, place) -> new Evidence(update, sent, place), Evidence::edit)
                .write(stored.evidence(), fields.evidence());
        Set<UUID> fresh = new TreeSet<>(rests);
        for (UpdateReading link : stored.readings()) {
            if (!fresh.remove(link.readingId())) {
                readings.delete(link);
            }
        }
        fresh.forEach(reading -> readings.persist(new UpdateReading(update, reading)));
    }

    /** Makes a row of an entry. */
    @FunctionalInterface
    private interface Maker<E, F> {
        E make(F fields, int place);
    }

    /** One kind of parts; an entry of a list is the row in its place. */
    private record Kind<E, F>(PanacheRepositoryBase<E, UUID> rows, Maker<E, F> maker, BiConsumer<E, F> editor) {

        void write(List<E> stored, List<F> sent) {
            for (int place = 0; place < sent.size(); place++) {
                if (place < stored.size()) {
                    editor.accept(stored.get(place), sent.get(place));
                } else {
                    rows.persist(maker.make(sent.get(place), place));
                }
            }
            for (int place = sent.size(); place < stored.size(); place++) {
                rows.delete(stored.get(place));
            }
        }
    }
}
