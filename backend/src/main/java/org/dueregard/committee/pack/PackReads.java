package org.dueregard.committee.pack;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dueregard.committee.pack.view.PackView;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;

/** Reads packs, a page in one statement. Exempt ones are there for those alone who hand them over. */
@ApplicationScoped
public class PackReads {

    private static final String JSON = """
            json_build_object('ref', p.ref, 'report', json_build_object('ref', p.report_ref, 'version', p.report_version),
                'part', CASE WHEN p.exempt THEN 'EXEMPT' ELSE 'PUBLIC' END, 'state', g.state, 'title', p.title,
                'body', p.body, 'meetingRef', p.meeting_ref, 'meetingDate', p.meeting_on,
                'classification', p.classification, 'hash', p.hash, 'releasedAt', p.released_at,
                'supersedes', p.manifest::json #>> '{supersedes,pack}',
                'documents', (SELECT json_agg(json_build_object('order', f.ordinal, 'name', f.name, 'part', f.part,
                                  'mediaType', f.media_type, 'size', f.size, 'sha256', f.sha256) ORDER BY f.ordinal)
                                FROM pack_document f WHERE f.pack_id = p.id),
                'readBack', (SELECT json_build_object('result', b.result, 'readAt', b.read_at, 'detail', b.detail,
                                 'item', b.item, 'address', b.address, 'decision', b.decision, 'documents', b.documents)
                               FROM read_back b WHERE b.pack_id = p.id ORDER BY b.number DESC LIMIT 1))
            """;

    private static final String FROM = " FROM pack p JOIN pack_standing g ON g.id = p.id ";

    private static final String ONE = """
            SELECT json_build_object('id', id, 'hash', hash, 'manifest', manifest)::text FROM pack
             WHERE ref = ? AND (NOT exempt OR ?)
            """;

    private final JsonRows rows;
    private final PackFiles files;

    PackReads(JsonRows rows, PackFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** A page as it is read. */
    record Found(long total, List<PackView> items) {}

    /** A manifest with its hash. */
    public record Sealed(UUID id, String hash, String manifest) {}

    /** A page of packs, the latest first. */
    @Transactional
    public Page<PackView> page(PackFilter filter, Caller caller) {
        Query query = Query.of("WITH hits AS (SELECT p.id, p.released_at, p.ref")
                .add(where(filter, caller))
                .add("), shown AS (SELECT id FROM hits ORDER BY released_at DESC, ref LIMIT "
                        + filter.page().size() + " OFFSET " + filter.page().offset() + ")")
                .add(
                        "SELECT json_build_object('total', (SELECT count(*) FROM hits), 'items', coalesce((SELECT json_agg("
                                + JSON + " ORDER BY p.released_at DESC, p.ref)" + FROM
                                + "JOIN shown s ON s.id = p.id), '[]'))::text");
        Found found = rows.list(query, Found.class).getFirst();
        return Page.of(found.items(), filter.page(), found.total());
    }

    /** All packs. */
    @Transactional
    public void all(PackFilter filter, Caller caller, Consumer<PackView> sink) {
        rows.list(
                        Query.of("SELECT " + JSON + "::text")
                                .add(where(filter, caller))
                                .add("ORDER BY p.released_at DESC, p.ref"),
                        PackView.class)
                .forEach(sink);
    }

    /** One pack. */
    @Transactional
    public PackView get(String ref, Caller caller) {
        Query query = Query.of(
                "SELECT " + JSON + "::text" + FROM + "WHERE p.ref = ? AND (NOT p.exempt OR ?)",
                ref,
                seesExempt(caller));
        return rows.list(query, PackView.class).stream().findFirst().orElseThrow(() -> missing(ref));
    }

    /** The manifest of a pack, byte for byte as it is handed over. */
    @Transactional
    public Sealed manifest(String ref, Caller caller) {
        return rows.list(Query.of(ONE, ref, seesExempt(caller)), Sealed.class).stream()
                .findFirst()
                .orElseThrow(() -> missing(ref));
    }

    /** A document of a pack. */
    @Transactional
    public PackFiles.PackFile document(String ref, String name, Caller caller) {
        return files.of(manifest(ref, caller).id()).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no document " + name + " in the pack " + ref));
    }

    private static Query where(PackFilter filter, Caller caller) {
        Query query = Query.of(FROM + "WHERE (NOT p.exempt OR ?)", seesExempt(caller));
        if (filter.report() != null) {
            query.add("AND p.report_ref = ?", filter.report());
        }
        if (!filter.states().isEmpty()) {
            query.add(
                    "AND g.state = ANY (?)",
                    filter.states().stream().map(PackState::name).toList());
        }
        return query;
    }

    private static boolean seesExempt(Caller caller) {
        return caller.has(Roles.COMMITTEE_CLERK) || caller.has(Roles.EQUALITIES_OFFICER);
    }

    private static ProblemException missing(String ref) {
        return ProblemException.notFound("There is no pack with the reference " + ref);
    }
}
