package org.dueregard.plan;

/** The named lists of a plan that its objectives point to. */
public enum ThemeKind {
    /** Strategic priorities. */
    PRIORITY,
    /** Cross-cutting objectives. */
    CROSS_CUTTING,
    /** Plans and strategies beside this one. */
    RELATED_PLAN;

    /** What messages call one of these. */
    String words() {
        return switch (this) {
            case PRIORITY -> "priority";
            case CROSS_CUTTING -> "cross-cutting objective";
            case RELATED_PLAN -> "related plan";
        };
    }
}
