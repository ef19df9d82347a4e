package org.dueregard.rag;

import java.time.LocalDate;
import java.util.List;

/** Builds {@link ActionFacts}; what is not set stays unknown. Not safe for use by several threads at once. */
public final class ActionFactsBuilder {

    private Lifecycle lifecycle = Lifecycle.NOT_STARTED;
    private @Nullable Closing closing;
    private @Nullable LocalDate completedOn;
    private EvidenceStrength evidence = EvidenceStrength.NONE;
    private @Nullable LocalDate start;
    private @Nullable DueDate due;
    private @Nullable LocalDate planEnd;
    private @Nullable Forecast forecast;
    private @Nullable Pause pause;
    private List<Milestone> milestones = List.of();
    private List<LinkedMeasure> measures = List.of();
    private @Nullable LocalDate latestUpdate;
    private @Nullable LocalDate nextReview;

    ActionFactsBuilder() {}

    /** How far it has got. */
    public ActionFactsBuilder lifecycle(Lifecycle value) {
        lifecycle = value;
        return this;
    }

    /** How it was closed. */
    public ActionFactsBuilder closing(@Nullable Closing value) {
        closing = value;
        return this;
    }

    /** When it was completed. */
    public ActionFactsBuilder completedOn(@Nullable LocalDate value) {
        completedOn = value;
        return this;
    }

    /** The strongest evidence of its latest update. */
    public ActionFactsBuilder evidence(EvidenceStrength value) {
        evidence = value;
        return this;
    }

    /** When work is due to start. */
    public ActionFactsBuilder start(@Nullable LocalDate value) {
        start = value;
        return this;
    }

    /** Its original due date. */
    public ActionFactsBuilder due(@Nullable DueDate value) {
        due = value;
        return this;
    }

    /** The last day of its plan's period. */
    public ActionFactsBuilder planEnd(@Nullable LocalDate value) {
        planEnd = value;
        return this;
    }

    /** When it is now expected to be finished. */
    public ActionFactsBuilder forecast(@Nullable Forecast value) {
        forecast = value;
        return this;
    }

    /** Since when and why it is paused. */
    public ActionFactsBuilder pause(@Nullable Pause value) {
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
    public ActionFactsBuilder latestUpdate(@Nullable LocalDate value) {
        latestUpdate = value;
        return this;
    }

    /** Its next review date. */
    public ActionFactsBuilder nextReview(@Nullable LocalDate value) {
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
