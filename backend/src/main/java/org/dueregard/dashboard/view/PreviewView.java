package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/**
 * If we published today.
 *
 * @param shownAsAt the day for which the public sees ratings now
 * @param today the day for which the other two are worked out
 * @param plan the whole plan
 * @param roles its roles in order
 * @param holes actions without an update of the cycle, by service
 */
public record PreviewView(
        LocalDate shownAsAt, LocalDate today, RowView plan, List<RowView> roles, List<HoleView> holes) {

    /**
     * A role, or without a code the whole plan.
     *
     * @param code its code
     * @param name its name
     * @param now as the public sees it
     * @param acknowledged if all acknowledged updates were published
     * @param submitted if all submitted ones were as well
     */
    public record RowView(
            @Nullable String code, String name, RatingView now, RatingView acknowledged, RatingView submitted) {}

    /**
     * A rating with what it rests on.
     *
     * @param rating the rating shown
     * @param explanation why
     * @param counts how many actions stand where
     */
    public record RatingView(Rating rating, String explanation, CountsView counts) {}

    /**
     * Actions of a service that would be without an update of the cycle.
     *
     * @param code its code; absent for actions without a service
     * @param name its name
     * @param acknowledged if all acknowledged updates were published
     * @param submitted if all submitted ones were as well
     */
    public record HoleView(@Nullable String code, String name, List<String> acknowledged, List<String> submitted) {}
}
