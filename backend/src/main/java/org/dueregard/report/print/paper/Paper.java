package org.dueregard.report.print.paper;

/** A document that can be written in any format, as often as one likes. */
@FunctionalInterface
public interface Paper {

    /** Hands over its pieces, from {@code begin} to {@code end}. */
    void write(PaperWriter writer);
}
