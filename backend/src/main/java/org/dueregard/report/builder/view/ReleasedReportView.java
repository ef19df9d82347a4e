package org.dueregard.report.builder.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.dueregard.report.release.FigureValue;
import org.dueregard.report.text.ReportText;
import org.jspecify.annotations.Nullable;

/**
 * A released report as everybody reads it.
 *
 * @param ref reference
 * @param version the version that is shown
 * @param state RELEASED, or SUPERSEDED by a later version
 * @param report what it says, without exempt parts
 * @param figures values of the figures in its texts, with the lists behind them
 * @param documents what was printed of it
 * @param snapshotHash SHA-256 of the snapshot it was printed from
 * @param releasedAt when it was released
 * @param reason why there is a version after the first
 * @param versions every version, the latest first
 */
public record ReleasedReportView(
        String ref,
        int version,
        String state,
        ReportText report,
        List<FigureValue> figures,
        List<Document> documents,
        String snapshotHash,
        OffsetDateTime releasedAt,
        @Nullable String reason,
        List<Version> versions) {

    /** What there is none of is empty. */
    public ReleasedReportView {
        figures = Objects.requireNonNullElse(figures, List.of());
        documents = Objects.requireNonNullElse(documents, List.of());
        versions = Objects.requireNonNullElse(versions, List.of());
    }

    /** A printed document. */
    public record Document(String name, String mediaType, String part, long size, String sha256) {}

    /** A version that was released. */
    public record Version(
            int version,
            OffsetDateTime releasedAt,
            @Nullable String reason) {}
}
