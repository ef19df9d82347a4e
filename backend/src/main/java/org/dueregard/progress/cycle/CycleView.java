package org.dueregard.progress.cycle;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cycle as the interface shows it.
 *
 * @param ref reference
 * @param plan reference of its plan
 * @param state how far it has got today
 * @param set what was set
 * @param officerDueOn the day officerDue comes to
 * @param officerGraceEndsOn last day of grace for it
 * @param headDueOn the day headDue comes to
 * @param headGraceEndsOn last day of grace for it
 * @param lastDay last day on which updates are taken, grace included
 * @param closed that it was closed by hand
 * @param locked that it was locked by hand
 * @param abilities what the caller may do with it
 */
public record CycleView(
        String ref,
        String plan,
        CycleState state,
        @JsonUnwrapped CyclePlan set,
        LocalDate officerDueOn,
        LocalDate officerGraceEndsOn,
        LocalDate headDueOn,
        LocalDate headGraceEndsOn,
        LocalDate lastDay,
        @Nullable HandMark closed,
        @Nullable HandMark locked,
        List<Ability> abilities) {

    /** Something that can be done with a cycle. */
    public enum Ability {
        /** Change its dates. */
        EDIT,
        /** Close it by hand. */
        CLOSE,
        /** Lock it by hand. */
        LOCK,
        /** Open it again. */
        REOPEN,
        /** Remind those who have not answered. */
        NUDGE
    }
}
