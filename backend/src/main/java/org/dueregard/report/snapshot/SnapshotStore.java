package org.dueregard.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dueregard.report.text.ReportText;

/** Keeps snapshots for good. */
@ApplicationScoped
class SnapshotStore {

    private static final String INSERT = """
            INSERT INTO report_snapshot (report_id, ref, number, exempt, title, plan_id, as_at, sha256, size, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """;

    private final FileRows files;

    SnapshotStore(FileRows files) {
        this.files = files;
    }

    /** What a snapshot is filed under. */
    record Label(UUID reportId, ReportText report, UUID planId, boolean exempt) {}

    /** A snapshot that was kept. */
    record Kept(UUID id, String sha256) {}

    Kept keep(Label label, SpooledFile.Writing writing) {
        try (SpooledFile file = SpooledFile.of(writing)) {
            ReportText report = label.report();
            UUID id = files.insert(
                    INSERT,
                    List.of(
                            label.reportId(),
                            report.ref(),
                            report.version(),
                            label.exempt(),
                            report.title(),
                            label.planId(),
                            Objects.requireNonNull(report.asAt())),
                    file);
            return new Kept(id, file.sha256());
        }
    }
}
