package org.dueregard.integration.register;

import org.dueregard.consultation.RegisterInput;
import org.dueregard.integration.report.Problems;
import org.dueregard.integration.source.Locations;
import org.jspecify.annotations.Nullable;

/**
 * A register document that has been read and judged.
 *
 * @param file name of its file
 * @param input what it holds, or null when it cannot be read
 * @param problems what is wrong with it
 * @param locations the way from there to the place in the file
 */
public record JudgedRegister(String file, @Nullable RegisterInput input, Problems problems, Locations locations) {

    /** What is wrong, with its places in the file. */
    public Problems located() {
        return locations.locate(problems);
    }
}
