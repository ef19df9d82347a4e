package org.dueregard.rag;

import java.time.LocalDate;
import java.util.List;

/** Builds {@link ActionFacts}; what is not set stays unknown. Not safe for use by several threads at once. */
public final class ActionFactsBuilder {

    private Lifecycle lifecycle;
    private Closing closing;
    private LocalDate completedOn;
    private EvidenceStrength evidence;
    private LocalDate start;
    private DueDate due;
    private LocalDate planEnd;
    private Forecast forecast;
    private Pause pause;
    private List<Milestone> milestones = List.of();
    private List<LinkedMeasure> measures = List.of();
    private LocalDate latestUpdate;
    private LocalDate nextReview;

    ActionFactsBuilder() {}

    /** How far it has got. */
    public ActionFactsBuilder lifecycle(Lifecycle value) {
        lifecycle = value;
        return this;
    }

    /** How it was closed. */
    public ActionFactsBuilder closing(Closing value) {
        closing = value;
        return this;
    }

    /** When it was completed. */
    public ActionFactsBuilder completedOn(LocalDate value) {
        completedOn = value;
        return this;
    }

    /** The strongest evidence of its latest update. */
    public ActionFactsBuilder evidence(EvidenceStrength value) {
        evidence = value;
        return this;
    }

    /** When work is due to start. */
    public ActionFactsBuilder start(LocalDate value) {
        start = value;
        return this;
    }

    /** Its original due date. */
    public ActionFactsBuilder due(DueDate value) {
        due = value;
        return this;
    }

    /** The last day of its plan's period. */
    public ActionFactsBuilder planEnd(LocalDate value) {
        planEnd = value;
        return this;
    }

    /** When it is now expected to be finished. */
    public ActionFactsBuilder forecast(Forecast value) {
        forecast = value;
        return this;
    }

    /** Since when and why it is paused. */
    public ActionFactsBuilder pause(Pause value) {
        pause = value;
        return this;
    }

    /** Its steps. */
    public ActionFactsBuilder milestones(List<Milestone> value) {
        milestones = value;
        return this;
    }

    /** The measures it is judged by. */
    public ActionFactsBuilder measures(List<LinkedMeasure> value) {
        measures = value;
        return this;
    }

    /** The date of its latest published update. */
    public ActionFactsBuilder latestUpdate(LocalDate value) {
        latestUpdate = value;
        return this;
    }

    /** Its next review date. */
    public ActionFactsBuilder nextReview(LocalDate value) {
        nextReview = value;
        return this;
    }

    /** The facts as set so far. */
    public ActionFacts build() {
        return new ActionFacts(
                lifecycle,
                closing,
                completedOn,
                evidence,
                start,
                due,
                planEnd,
                forecast,
                pause,
                milestones,
                measures,
                latestUpdate,
                nextReview);
    }
}
