package org.dueregard.integration.check;

import java.util.List;
import java.util.function.Function;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.CitationPart;
import org.dueregard.integration.document.MeasurePart;
import org.dueregard.integration.document.NamedPart;
import org.dueregard.integration.document.ObjectivePart;
import org.dueregard.integration.document.ReadingRefPart;
import org.dueregard.integration.document.UpdatePart;
import org.jspecify.annotations.Nullable;

/** Everything that a document names must be in it; a place of an action must lead straight to the action. */
final class ReferenceCheck {

    private final Findings findings;
    private final PlanNames names;

    ReferenceCheck(Findings findings, PlanNames names) {
        this.findings = findings;
        this.names = names;
    }

    void check(DocumentWalk walk) {
        if (walk.plan().item().decision() != null) {
            cites(walk.plan().item().decision().cites(), "/plan/decision");
        }
        walk.objectives().forEach(objective -> objective(objective.part()));
        walk.actions().forEach(action -> action(action.part()));
        new SamePlaceCheck(findings).check(walk);
        walk.measures().forEach(measure -> measure(measure.part()));
        walk.readings().forEach(reading -> {
            cites(reading.item().cites(), reading.pointer());
            corrects(reading.item().corrects(), reading.item().ref(), reading.pointer());
            names.readings(reading.owner().item().ref())
                    .resolve(
                            reading.item().corrects(),
                            reading.pointer() + "/corrects",
                            () -> "the readings of " + reading.owner().item().ref());
        });
        walk.updates().forEach(this::update);
    }

    private void objective(At<ObjectivePart> objective) {
        codes(objective, "priorities", ObjectivePart::priorities, names.priorities);
        codes(objective, "crossCutting", ObjectivePart::crossCutting, names.crossCutting);
        codes(objective, "relatedPlans", ObjectivePart::relatedPlans, names.relatedPlans);
        cites(objective.item().cites(), objective.pointer());
    }

    private void codes(
            At<ObjectivePart> part, String list, Function<ObjectivePart, List<String>> codes, Names<NamedPart> known) {
        part.list(list, codes)
                .forEach(code -> known.resolve(code.item(), code.pointer(), () -> "the " + list + " of the plan"));
    }

    private void action(At<ActionPart> action) {
        names.services.resolve(
                action.item().leadService(), action.pointer() + "/leadService", () -> "the services of the plan");
        cites(action.item().cites(), action.pointer());
        String sameAs = action.item().sameAs();
        ActionPart target =
                names.actions.resolve(sameAs, action.pointer() + "/sameAs", () -> "the actions of the plan");
        if (target != null && target.sameAs() != null) {
            String message = sameAs != null && sameAs.equals(action.item().ref())
                    ? "an action cannot be the same as itself"
                    : "%s is itself only a place of %s: name that one".formatted(sameAs, target.sameAs());
            findings.error(action.pointer() + "/sameAs", "chain", message);
        }
    }

    private void measure(At<MeasurePart> measure) {
        cites(measure.item().cites(), measure.pointer());
        measure.list("actions", MeasurePart::actions)
                .forEach(ref -> names.actions.resolve(ref.item(), ref.pointer(), () -> "the actions of the plan"));
    }

    private void update(Within<ActionPart, UpdatePart> update) {
        UpdatePart item = update.item();
        cites(item.cites(), update.pointer());
        corrects(item.corrects(), item.ref(), update.pointer());
        Within<ActionPart, UpdatePart> corrected =
                names.updates.resolve(item.corrects(), update.pointer() + "/corrects", () -> "the updates of the plan");
        if (corrected != null
                && !corrected.owner().pointer().equals(update.owner().pointer())) {
            findings.error(
                    update.pointer() + "/corrects",
                    "unknown-reference",
                    "%s is an update of another action".formatted(item.corrects()));
        }
        update.part().list("readings", UpdatePart::readings).forEach(this::readingOfUpdate);
    }

    private void readingOfUpdate(At<ReadingRefPart> ref) {
        String measure = ref.item().measure();
        MeasurePart known =
                names.measures.resolve(measure, ref.pointer() + "/measure", () -> "the measures of the plan");
        if (known != null) {
            names.readings(measure)
                    .resolve(ref.item().reading(), ref.pointer() + "/reading", () -> "the readings of " + measure);
        }
    }

    private void corrects(@Nullable String corrects, @Nullable String own, String pointer) {
        if (corrects != null && corrects.equals(own)) {
            findings.error(pointer + "/corrects", "chain", "nothing can correct itself");
        }
    }

    private void cites(@Nullable CitationPart cites, String pointer) {
        if (cites == null) {
            return;
        }
        String source = cites.source();
        if (names.sources.resolve(source, pointer + "/cites/source", () -> "the sources of the plan") != null) {
            names.paragraphs(source)
                    .resolve(cites.paragraph(), pointer + "/cites/paragraph", () -> "the paragraphs of " + source);
        }
    }
}
