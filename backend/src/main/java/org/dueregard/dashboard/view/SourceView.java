package org.dueregard.dashboard.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Source view as the public interface shows it.
 *
 * @param plan reference of the plan
 * @param code code within the plan
 * @param title title
 * @param body body; absent when there is none
 * @param date day
 * @param reference reference; absent when there is none
 * @param url url; absent when there is none
 * @param paragraphs paragraphs
 */
public record SourceView(
        String plan,
        String code,
        String title,
        @Nullable String body,
        LocalDate date,
        @Nullable String reference,
        @Nullable String url,
        List<SourceParagraphView> paragraphs) {}
