package org.dueregard.integration.report;

/**
 * One thing that is wrong with an import.
 *
 * @param severity whether it stops the import
 * @param code stable word for programs, such as {@code unknown-reference}
 * @param place where it is
 * @param message what is wrong and what would be right; a clause about the place, such as "must not be longer than 40
 *     characters"
 */
public record ImportProblem(Severity severity, String code, Place place, String message) {

    /** The same problem at a better known place. */
    public ImportProblem at(Place found) {
        return new ImportProblem(severity, code, found, message);
    }

    /** The whole line that people read. */
    public String words() {
        String path = place.path();
        return "%s: %s: %s%s [%s]"
                .formatted(
                        severity.isError() ? "error" : "warning",
                        place.words(),
                        path.isEmpty() ? "" : path + ": ",
                        message,
                        code);
    }
}
