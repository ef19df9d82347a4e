package org.dueregard.integration.source;

import org.dueregard.integration.report.Problems;

/** The way back from a problem of a document to the place in the file that people can find. */
@FunctionalInterface
public interface Locations {

    /** The same problems with their places in the file, in the order of these places. */
    Problems locate(Problems problems);
}
