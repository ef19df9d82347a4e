package org.dueregard.report.print.paper;

import java.util.List;

/** Writes a document in one format while its pieces come. Between {@code open} and {@code close} come rows only. */
public interface PaperWriter {

    /** Comes first. */
    void begin(PaperHead head);

    /** A piece of the document. */
    void block(Block block);

    /** A table begins. */
    void openTable(Table table);

    /** A row, with a cell for each column. */
    void row(List<List<Block>> cells);

    /** The table ends. */
    void closeTable();

    /** Comes last. */
    void end();
}
