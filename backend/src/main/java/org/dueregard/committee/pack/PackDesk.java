package org.dueregard.committee.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.report.release.ReleasedDocument;
import org.dueregard.report.release.ReportReleased;
import org.jspecify.annotations.Nullable;

/** Makes packs of a released report, in the transaction that releases it: no release without its packs, and no half one. */
@ApplicationScoped
class PackDesk {

    private static final String EARLIER = """
            SELECT json_build_object('pack', ref, 'sha256', hash)::text FROM pack
             WHERE report_id = ? AND exempt = ? AND report_version < ? ORDER BY report_version DESC LIMIT 1
            """;

    private static final String PACK = """
            INSERT INTO pack (id, ref, report_id, report_ref, report_version, exempt, title, body, meeting_ref, meeting_on,
                              classification, hash, manifest, released_at, released_by)
            VALUES (:id, :ref, :report, :reportRef, :version, :exempt, :title, :body, :meeting, :day, :classification,
                    :hash, :manifest, :at, :by)
            """;

    private static final String DOCUMENT = """
            INSERT INTO pack_document (pack_id, exempt, document_id, ordinal, name, part, media_type, size, sha256)
            VALUES (:pack, :exempt, :document, :ordinal, :name, :part, :type, :size, :hash)
            """;

    private static final String NEW_ID = "SELECT to_json(uuidv7())::text";

    private final EntityManager database;
    private final JsonRows rows;
    private final Event<PackPrepared> prepared;

    PackDesk(EntityManager database, JsonRows rows, Event<PackPrepared> prepared) {
        this.database = database;
        this.rows = rows;
        this.prepared = prepared;
    }

    @Transactional(TxType.MANDATORY)
    void prepare(@Observes ReportReleased news) {
        UUID report = news.frozen().reportId();
        List<PackDraft> packs =
                new Packing(news, part -> earlier(report, part, news.text().version())).packs();
        for (PackDraft pack : packs) {
            UUID id = rows.list(Query.of(NEW_ID), UUID.class).getFirst();
            write(id, pack, news);
            prepared.fire(new PackPrepared(id, pack.manifest().pack(), pack.exempt(), report));
        }
    }

    private Manifest.@Nullable Superseded earlier(UUID report, Manifest.Part part, int version) {
        List<Manifest.Superseded> found =
                rows.list(Query.of(EARLIER, report, part == Manifest.Part.EXEMPT, version), Manifest.Superseded.class);
        return found.isEmpty() ? null : found.getFirst();
    }

    private void write(UUID id, PackDraft pack, ReportReleased news) {
        Manifest manifest = pack.manifest();
        ManifestText text = ManifestText.of(manifest);
        database.createNativeQuery(PACK)
                .setParameter("id", id)
                .setParameter("ref", manifest.pack())
                .setParameter("report", news.frozen().reportId())
                .setParameter("reportRef", manifest.report().ref())
                .setParameter("version", manifest.report().version())
                .setParameter("exempt", pack.exempt())
                .setParameter("title", manifest.title())
                .setParameter("body", manifest.body())
                .setParameter("meeting", manifest.meetingRef())
                .setParameter("day", manifest.meetingDate())
                .setParameter("classification", manifest.classification())
                .setParameter("hash", text.hash())
                .setParameter("manifest", text.text())
                .setParameter("at", news.releasedAt())
                .setParameter("by", news.releasedBy())
                .executeUpdate();
        pack.documents().forEach(document -> write(id, pack.exempt(), document));
    }

    private void write(UUID pack, boolean exempt, ReleasedDocument document) {
        database.createNativeQuery(DOCUMENT)
                .setParameter("pack", pack)
                .setParameter("exempt", exempt)
                .setParameter("document", document.id())
                .setParameter("ordinal", document.order())
                .setParameter("name", document.name())
                .setParameter("part", document.part())
                .setParameter("type", document.mediaType())
                .setParameter("size", document.size())
                .setParameter("hash", document.sha256())
                .executeUpdate();
    }
}
