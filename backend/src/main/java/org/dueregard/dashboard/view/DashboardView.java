package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.dueregard.rag.Rating;
import org.dueregard.rag.RatingSource;

/**
 * Dashboard as the public interface shows it.
 *
 * @param plan reference of the plan
 * @param asAt as at
 * @param asAtReason as at reason
 * @param rating the colour
 * @param ratingSource rating source
 * @param explanation why, in plain words
 * @param counts each action once even when it serves two roles
 * @param roles roles
 * @param changes changes
 */
public record DashboardView(
        PlanHead plan,
        LocalDate asAt,
        String asAtReason,
        Rating rating,
        RatingSource ratingSource,
        String explanation,
        CountsView counts,
        List<RoleCard> roles,
        ChangesView changes) {}
