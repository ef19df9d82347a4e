package org.dueregard.measure;

import org.dueregard.rag.MeasureType;

/** What can be worked out from the register of consultations, one figure for each financial year. */
public enum DerivationKind {
    /** How many consultations closed in the year. */
    CONSULTATIONS_COMPLETED(MeasureType.NUMBER, false),
    /** Of those, how many say what the council did. */
    FEEDBACK_GIVEN(MeasureType.PERCENT, false),
    /** How many answers came from some people. */
    GROUP_RESPONSES(MeasureType.NUMBER, true),
    /** Which share of the answers came from some people. */
    GROUP_SHARE(MeasureType.PERCENT, true);

    private final MeasureType type;
    private final boolean ofGroup;

    DerivationKind(MeasureType type, boolean ofGroup) {
        this.type = type;
        this.ofGroup = ofGroup;
    }

    /** What a figure of it is. */
    public MeasureType type() {
        return type;
    }

    /** Whether it is about people of some categories, and so about published profiles. */
    public boolean isOfGroup() {
        return ofGroup;
    }
}
