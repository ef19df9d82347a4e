package org.dueregard.dashboard.view;

import java.util.List;
import org.dueregard.rag.Band;

/**
 * Rating change as the public interface shows it.
 *
 * @param actionRef action ref
 * @param wording approved wording
 * @param roles roles
 * @param from from
 * @param to to
 */
public record RatingChangeView(String actionRef, String wording, List<String> roles, Band from, Band to) {}
