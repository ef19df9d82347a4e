package org.dueregard.consultation.rules;

/** What makes a consultation a fair one in law (Gunning). */
public enum FairnessQuestion {
    /** Nothing is settled yet. */
    FORMATIVE_STAGE(Stage.BEFORE_OPENING, "Is the proposal still at a formative stage?"),
    /** People know what they answer to. */
    SUFFICIENT_REASONS(Stage.BEFORE_OPENING, "Are there sufficient reasons for people to consider and answer?"),
    /** People have time. */
    ADEQUATE_TIME(Stage.BEFORE_OPENING, "Is there adequate time to consider and answer?"),
    /** The decision comes afterwards. */
    DECISION_AFTER_CLOSE(Stage.BEFORE_OPENING, "Is the date of the decision known, and after the close?"),
    /** The answers are looked at. */
    RESPONSES_CONSIDERED(
            Stage.BEFORE_DECISION, "Were the responses considered before the decision: where, and what changed?");

    /** When it must be answered. */
    public enum Stage {
        /** Before the consultation opens. */
        BEFORE_OPENING,
        /** Before the decision is taken. */
        BEFORE_DECISION
    }

    private final Stage stage;
    private final String text;

    FairnessQuestion(Stage stage, String text) {
        this.stage = stage;
        this.text = text;
    }

    /** When it must be answered. */
    public Stage stage() {
        return stage;
    }

    /** The question in words. */
    public String text() {
        return text;
    }
}
