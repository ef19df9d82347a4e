package org.dueregard.report.release;

import java.util.List;
import java.util.UUID;
import org.dueregard.report.text.ReportText;

/** Freezes a report with everything it draws on, and prints documents from what is frozen. */
public interface Press {

    /**
     * Stores the snapshots of a report as at its day, in the caller's transaction.
     *
     * @param reportId the report
     * @param text what it says; exempt parts go into a snapshot of their own
     */
    Frozen freeze(UUID reportId, ReportText text);

    /**
     * Prints and stores every document of a frozen report, in the caller's transaction. The same snapshot always gives
     * the same bytes.
     *
     * @return report, then appendices in order; documents with exempt parts marked
     */
    List<ReleasedDocument> print(Frozen frozen);
}
