package org.dueregard.report.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dueregard.report.release.Frozen;
import org.dueregard.report.release.Press;
import org.dueregard.report.release.ReleasedDocument;
import org.dueregard.report.snapshot.Freezer;
import org.dueregard.report.snapshot.Snapshot;
import org.dueregard.report.snapshot.Snapshots;
import org.dueregard.report.text.ReportText;
import org.jspecify.annotations.Nullable;

/** Freezes reports and prints them. What is exempt is printed from a snapshot of its own into documents of its own. */
@ApplicationScoped
class ReportPress implements Press {

    private final Freezer freezer;
    private final Snapshots snapshots;
    private final DocumentStore documents;

    ReportPress(Freezer freezer, Snapshots snapshots, DocumentStore documents) {
        this.freezer = freezer;
        this.snapshots = snapshots;
        this.documents = documents;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public Frozen freeze(UUID reportId, ReportText text) {
        return freezer.freeze(reportId, text);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public List<ReleasedDocument> print(Frozen frozen) {
        List<ReleasedDocument> printed = new ArrayList<>();
        print(frozen.publicId(), frozen.publicHash(), printed);
        @Nullable UUID exempt = frozen.exemptId();
        if (exempt != null) {
            print(exempt, snapshots.digest(exempt), printed);
        }
        return List.copyOf(printed);
    }

    private void print(UUID id, String sha256, List<ReleasedDocument> printed) {
        Snapshot snapshot = snapshots.read(id, sha256);
        ReportText report = snapshot.head().report();
        for (Print print : Printer.of(snapshot, () -> snapshots.open(id))) {
            printed.add(documents.keep(
                    new DocumentStore.Label(
                            id, report.ref(), report.version(), snapshot.head().exempt(), printed.size()),
                    print));
        }
    }
}
