package org.dueregard.integration.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the plan or its progress is taken from.
 *
 * @param code code by which citations name it
 * @param title title
 * @param publisher who published it
 * @param date when
 * @param reference the publisher's own reference
 * @param url where it is
 * @param paragraphs the paragraphs that are kept
 */
public record SourcePart(
        @Nullable String code,
        @Nullable String title,
        @Nullable String publisher,
        @Nullable String date,
        @Nullable String reference,
        @Nullable String url,
        List<ParagraphPart> paragraphs) {

    /** Lists that are left out are empty. */
    public SourcePart {
        paragraphs = DocumentLists.orEmpty(paragraphs);
    }
}
