package org.dueregard.report.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;
import org.dueregard.report.release.Documents;
import org.dueregard.report.release.ReleasedDocument;
import org.dueregard.report.snapshot.FileRows;
import org.dueregard.report.snapshot.SpooledFile;

/** Keeps printed documents for good, and finds them again. */
@ApplicationScoped
class DocumentStore implements Documents {

    private static final String INSERT = """
            INSERT INTO report_document (snapshot_id, ref, number, exempt, name, title, media_type, part, place,
                                         sha256, size, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """;

    /** Documents of a version of a report, the latest where none is named. */
    private static final String SELECT = """
            SELECT d.id, d.ref, d.number, d.exempt, d.name, d.title, d.media_type, d.part, d.place, d.size, d.sha256
              FROM report_document d
             WHERE d.ref = ? AND d.number = coalesce(nullif(?, 0), (SELECT max(l.number) FROM report_document l WHERE l.ref = d.ref))
               AND (NOT d.exempt OR ?)
            """;

    private final Sql sql;
    private final FileRows files;

    DocumentStore(Sql sql, FileRows files) {
        this.sql = sql;
        this.files = files;
    }

    /** Where a document belongs. */
    record Label(UUID snapshotId, String ref, int version, boolean exempt, int place) {}

    /** Has a document written and kept. */
    ReleasedDocument keep(Label label, Print print) {
        try (SpooledFile file = SpooledFile.of(print.writing())) {
            UUID id = files.insert(
                    INSERT,
                    List.of(
                            label.snapshotId(),
                            label.ref(),
                            label.version(),
                            label.exempt(),
                            print.name(),
                            print.title(),
                            print.mediaType(),
                            print.part(),
                            label.place()),
                    file);
            return new ReleasedDocument(
                    id,
                    print.name(),
                    print.mediaType(),
                    print.part(),
                    label.place(),
                    label.exempt(),
                    file.size(),
                    file.sha256());
        }
    }

    /**
     * The documents of a version of a report in order.
     *
     * @param version 0 for the latest
     * @param exempt whether the caller may see exempt ones
     */
    List<DocumentCard> of(String ref, int version, boolean exempt) {
        return cards(Query.of(SELECT + " ORDER BY d.place", ref, version, exempt));
    }

    /** The one of that name among them; no list or one. */
    List<DocumentCard> named(String ref, int version, boolean exempt, String name) {
        return cards(Query.of(SELECT + " AND d.name = ?", ref, version, exempt, name));
    }

    @Override
    public InputStream open(UUID documentId) {
        return files.open("report_document", documentId);
    }

    private List<DocumentCard> cards(Query query) {
        return sql.list(
                query,
                row -> new DocumentCard(
                        row.id("id"),
                        row.text("ref"),
                        row.integer("number"),
                        row.text("name"),
                        row.text("title"),
                        row.text("media_type"),
                        row.text("part"),
                        row.integer("place"),
                        row.yes("exempt"),
                        row.number("size"),
                        row.text("sha256")));
    }
}
