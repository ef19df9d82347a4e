package org.dueregard.dashboard.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published paper that the record cites, without its words.
 *
 * @param code code within the plan
 * @param title title
 * @param body who published it or before whom it was; absent when there is none
 * @param date day of the paper
 * @param reference the publisher's own reference; absent when there is none
 * @param url address of the paper; absent when there is none
 */
public record SourceHeadView(
        String code,
        String title,
        @Nullable String body,
        LocalDate date,
        @Nullable String reference,
        @Nullable String url) {}
