package org.dueregard.integration.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dueregard.integration.document.ActionPart;
import org.dueregard.integration.document.MeasurePart;
import org.dueregard.integration.document.NamedPart;
import org.dueregard.integration.document.ObjectivePart;
import org.dueregard.integration.document.ParagraphPart;
import org.dueregard.integration.document.PlanPart;
import org.dueregard.integration.document.ReadingPart;
import org.dueregard.integration.document.RolePart;
import org.dueregard.integration.document.SourcePart;
import org.dueregard.integration.document.UpdatePart;
import org.jspecify.annotations.Nullable;

/** Every reference and code that a document declares; what is declared twice is found while they are gathered. */
final class PlanNames {

    private final Findings findings;
    final Names<SourcePart> sources;
    final Names<NamedPart> priorities;
    final Names<NamedPart> crossCutting;
    final Names<NamedPart> relatedPlans;
    final Names<NamedPart> services;
    final Names<ActionPart> actions;
    final Names<MeasurePart> measures;
    final Names<Within<ActionPart, UpdatePart>> updates;
    private final Map<String, Names<ReadingPart>> readings = new HashMap<>();
    private final Map<String, Names<ParagraphPart>> paragraphs = new HashMap<>();

    PlanNames(DocumentWalk walk, Findings findings) {
        this.findings = findings;
        this.sources = new Names<>("paper", findings);
        this.priorities = named("priority", walk, "priorities", PlanPart::priorities);
        this.crossCutting = named("cross-cutting objective", walk, "crossCutting", PlanPart::crossCutting);
        this.relatedPlans = named("related plan", walk, "relatedPlans", PlanPart::relatedPlans);
        this.services = named("service", walk, "services", PlanPart::services);
        this.actions = new Names<>("action", findings);
        this.measures = new Names<>("measure", findings);
        this.updates = new Names<>("update", findings);
        Names<RolePart> roles = new Names<>("role", findings);
        Names<ObjectivePart> objectives = new Names<>("objective", findings);
        walk.sources().forEach(source -> declarePaper(source));
        walk.roles().forEach(role -> roles.declare(role.item().code(), "code", role));
        walk.objectives().forEach(one -> objectives.declare(one.item().ref(), "ref", one.part()));
        walk.actions().forEach(one -> actions.declare(one.item().ref(), "ref", one.part()));
        walk.measures().forEach(one -> measures.declare(one.item().ref(), "ref", one.part()));
        walk.updates().forEach(one -> updates.declare(one.item().ref(), "ref", new At<>(one.pointer(), one)));
        walk.readings()
                .forEach(one ->
                        readings(one.owner().item().ref()).declare(one.item().ref(), "ref", one.part()));
    }

    /** The readings of a measure. */
    Names<ReadingPart> readings(@Nullable String measure) {
        return readings.computeIfAbsent(String.valueOf(measure), ref -> new Names<>("reading", findings));
    }

    /** The paragraphs of a paper. */
    Names<ParagraphPart> paragraphs(@Nullable String source) {
        return paragraphs.computeIfAbsent(String.valueOf(source), code -> new Names<>("paragraph", findings));
    }

    private void declarePaper(At<SourcePart> source) {
        sources.declare(source.item().code(), "code", source);
        Names<ParagraphPart> numbers = paragraphs(source.item().code());
        source.list("paragraphs", SourcePart::paragraphs)
                .forEach(paragraph -> numbers.declare(paragraph.item().number(), "number", paragraph));
    }

    private Names<NamedPart> named(
            String kind, DocumentWalk walk, String list, Function<PlanPart, List<NamedPart>> entries) {
        Names<NamedPart> names = new Names<>(kind, findings);
        walk.plan()
                .list(list, entries)
                .forEach(part -> names.declare(part.item().code(), "code", part));
        return names;
    }
}
