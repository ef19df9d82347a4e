package org.dueregard.committee.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.report.release.Documents;

/** The documents of packs. */
@ApplicationScoped
public class PackFiles {

    private static final String FILES = """
            SELECT json_build_object('name', name, 'part', part, 'mediaType', media_type, 'size', size, 'sha256', sha256,
                       'document', document_id)::text
              FROM pack_document WHERE pack_id = ? ORDER BY ordinal
            """;

    private final JsonRows rows;
    private final Documents documents;

    PackFiles(JsonRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /**
     * A document of a pack.
     *
     * @param document where its bytes are
     */
    public record PackFile(String name, String part, String mediaType, long size, String sha256, UUID document) {}

    /** The documents of a pack in order. */
    @Transactional(TxType.MANDATORY)
    public List<PackFile> of(UUID pack) {
        return rows.list(Query.of(FILES, pack), PackFile.class);
    }

    /** The bytes of one. */
    public InputStream open(PackFile file) {
        return documents.open(file.document());
    }
}
