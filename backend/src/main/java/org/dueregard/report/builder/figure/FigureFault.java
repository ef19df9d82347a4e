package org.dueregard.report.builder.figure;

/** A figure that cannot be read, or that the catalogue does not have. */
public final class FigureFault extends Exception {

    private static final long serialVersionUID = 1;

    private final int at;

    FigureFault(int at, String message) {
        super(message);
        this.at = at;
    }

    /** Where in the expression, from 0. */
    public int at() {
        return at;
    }
}
