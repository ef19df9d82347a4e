package org.dueregard.integration.check;

import org.dueregard.integration.report.Place;
import org.dueregard.integration.report.Problems;

/** Collects what the checks find in one document: one fault for one value, the first that was found. */
final class Findings {

    private final String file;
    private final Problems problems;

    Findings(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void error(String pointer, String code, String message) {
        if (!problems.hasErrorAt(pointer)) {
            problems.error(Place.ofPointer(file, pointer), code, message);
        }
    }

    void warning(String pointer, String code, String message) {
        problems.warning(Place.ofPointer(file, pointer), code, message);
    }
}
