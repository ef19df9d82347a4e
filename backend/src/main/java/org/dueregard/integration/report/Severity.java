package org.dueregard.integration.report;

/** How bad a problem is. */
public enum Severity {
    /** Nothing of the import is applied. */
    ERROR,
    /** Worth a look; the import is applied. */
    WARNING;

    /** Whether it stops the import. */
    public boolean isError() {
        return this == ERROR;
    }
}
