package org.dueregard.report.release;

import java.time.Instant;
import java.util.List;
import org.dueregard.report.text.ReportText;

/**
 * A report has been released. Fired inside the releasing transaction: what an observer writes stands or falls with it.
 *
 * @param releasedBy name of who released it
 */
public record ReportReleased(
        Frozen frozen, ReportText text, List<ReleasedDocument> documents, Instant releasedAt, String releasedBy) {}
