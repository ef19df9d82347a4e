package org.dueregard.integration.check;

import java.util.Optional;
import org.dueregard.integration.document.PlanDocument;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.source.Locations;

/**
 * A document that has been read and judged.
 *
 * @param file name of its file
 * @param document the document; only whole when no problem is an error, and nothing when there is nothing to read
 * @param problems what is wrong with it, by JSON pointer where it has one
 * @param locations the way from there to the place in the file
 */
public record JudgedDocument(String file, Optional<PlanDocument> document, Problems problems, Locations locations) {

    /** What is wrong, with its places in the file. */
    public Problems located() {
        return locations.locate(problems);
    }
}
