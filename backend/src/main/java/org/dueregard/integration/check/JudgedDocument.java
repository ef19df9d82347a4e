package org.dueregard.integration.check;

import java.util.Optional;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.source.Locations;
import org.jspecify.annotations.Nullable;

/**
 * A document that has been read and judged.
 *
 * @param file name of its file
 * @param content the document, or null; see {@link #document()}
 * @param problems what is wrong with it, by JSON pointer where it has one
 * @param locations the way from there to the place in the file
 */
public record JudgedDocument(String file, @Nullable PlanDocument content, Problems problems, Locations locations) {

    /** The document; only whole when no problem is an error, and nothing when there is nothing to read. */
    public Optional<PlanDocument> document() {
        return Optional.ofNullable(content);
    }

    /** What is wrong, with its places in the file. */
    public Problems located() {
        return locations.locate(problems);
    }
}
