package org.dueregard.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the plan or its progress is taken from.
 *
 * @param code code by which citations name it
 * @param title title
 * @param publisher who published it or before whom it was
 * @param date when it was published
 * @param reference the publisher's own reference
 * @param url where it is
 * @param paragraphs the paragraphs that are kept, in order
 */
public record SourceInput(
        String code,
        String title,
        @Nullable String publisher,
        LocalDate date,
        @Nullable String reference,
        @Nullable String url,
        List<ParagraphInput> paragraphs) {}
