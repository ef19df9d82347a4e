package org.dueregard.plan.course;

import org.jspecify.annotations.Nullable;

/**
 * One line of what a plan says.
 *
 * @param kind PLAN, ROLE, OBJECTIVE, ACTION or MEASURE
 * @param ref reference, or the code of a role
 * @param field which part of it
 * @param position which point of a list, from 1
 * @param text the words
 */
public record WordingLine(
        String kind, String ref, String field, @Nullable Integer position, String text) {

    /** Where it stands, whatever it says. */
    public String place() {
        return kind + " " + ref + " " + field + " " + position;
    }
}
