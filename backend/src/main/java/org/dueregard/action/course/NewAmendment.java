package org.dueregard.action.course;

import org.jspecify.annotations.Nullable;

/**
 * A change of wording by the approving body.
 *
 * @param kind OBJECTIVE, ACTION or MEASURE
 * @param ref reference of the thing
 * @param field which part of it
 * @param position which point of a list, from 1
 * @param text the wording as approved
 * @param reason why
 */
public record NewAmendment(
        Kind kind,
        String ref,
        Field field,
        @Nullable Integer position,
        String text,
        @Nullable String reason) {

    /** What is amended. */
    public enum Kind {
        /** An objective. */
        OBJECTIVE,
        /** An action, in one of its places. */
        ACTION,
        /** An outcome or measure. */
        MEASURE
    }

    /** Which part of it is amended. */
    public enum Field {
        /** What an objective says. */
        TEXT(Kind.OBJECTIVE, false),
        /** Why an objective matters. */
        WHY_IT_MATTERS(Kind.OBJECTIVE, true),
        /** What an action says. */
        WORDING(Kind.ACTION, false),
        /** The points under an action. */
        SUB_POINTS(Kind.ACTION, true),
        /** What a measure is called. */
        NAME(Kind.MEASURE, false);

        private final Kind of;
        private final boolean list;

        Field(Kind of, boolean list) {
            this.of = of;
            this.list = list;
        }

        boolean fits(Kind kind) {
            return of == kind;
        }

        boolean isList() {
            return list;
        }
    }

    /** The same place has the same name. */
    String place() {
        return kind + " " + ref + " " + field + " " + position;
    }
}
