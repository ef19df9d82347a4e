package org.dueregard.action.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That a plan was approved.
 *
 * @param body who decided
 * @param date when
 * @param text what was decided
 * @param minute where that is recorded
 * @param amendments what was changed in the wording
 * @param dispositions what becomes of the actions of the plan that it replaces
 */
public record PlanApproval(
        String body,
        LocalDate date,
        @Nullable String text,
        @Nullable PlanMinute minute,
        @Nullable List<NewAmendment> amendments,
        @Nullable Map<String, DispositionFields> dispositions) {

    List<NewAmendment> allAmendments() {
        return Objects.requireNonNullElse(amendments, List.of());
    }

    Map<String, DispositionFields> allDispositions() {
        return Objects.requireNonNullElse(dispositions, Map.of());
    }
}
