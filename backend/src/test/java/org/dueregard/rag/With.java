package org.dueregard.rag;

import java.time.LocalDate;
import java.util.List;

/** The same facts with one of them changed. */
final class With {

    private With() {}

    static ActionFacts lifecycle(ActionFacts facts, Lifecycle value) {
        return copy(facts).lifecycle(value).build();
    }

    static ActionFacts evidence(ActionFacts facts, EvidenceStrength value) {
        return copy(facts).evidence(value).build();
    }

    static ActionFacts due(ActionFacts facts, LocalDate value) {
        return copy(facts).due(DueDate.on(value)).build();
    }

    static ActionFacts forecast(ActionFacts facts, Forecast value) {
        return copy(facts).forecast(value).build();
    }

    static ActionFacts milestones(ActionFacts facts, List<Milestone> value) {
        return copy(facts).milestones(value).build();
    }

    static ActionFacts measures(ActionFacts facts, List<LinkedMeasure> value) {
        return copy(facts).measures(value).build();
    }

    static ActionFacts latestUpdate(ActionFacts facts, LocalDate value) {
        return copy(facts).latestUpdate(value).build();
    }

    static ActionFacts nextReview(ActionFacts facts, LocalDate value) {
        return copy(facts).nextReview(value).build();
    }

    private static ActionFactsBuilder copy(ActionFacts facts) {
        return ActionFacts.builder()
                .lifecycle(facts.lifecycle())
                .closing(facts.closing())
                .completedOn(facts.completedOn())
                .evidence(facts.evidence())
                .start(facts.start())
                .due(facts.due())
                .planEnd(facts.planEnd())
                .forecast(facts.forecast())
                .pause(facts.pause())
                .milestones(facts.milestones())
                .measures(facts.measures())
                .latestUpdate(facts.latestUpdate())
                .nextReview(facts.nextReview());
    }
}
