package org.dueregard.dashboard.view;

import org.jspecify.annotations.Nullable;

/**
 * Evidence as the public interface shows it.
 *
 * @param kind kind
 * @param title title
 * @param url url; absent when there is none
 */
public record EvidenceView(
        String kind, String title, @Nullable String url) {}
