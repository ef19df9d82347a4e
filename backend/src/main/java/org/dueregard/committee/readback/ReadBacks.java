package org.dueregard.committee.readback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.Roles;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.progress.cycle.Notice;
import org.dueregard.progress.cycle.Notices;

/** Which packs are looked up, and what was found: a row for each time that it was something else. */
@ApplicationScoped
class ReadBacks {

    private static final Actor READER = Actor.named("read-back", "What the committee papers system shows");

    private static final String WATCHED = """
            SELECT json_build_object('id', p.id, 'ref', p.ref, 'title', p.title, 'body', p.body, 'meetingOn', m.on_date,
                       'committee', b.system_id, 'meeting', m.system_id, 'clearDays', b.public_clear_days,
                       'documents', (SELECT json_agg(json_build_object('name', f.name, 'part', f.part, 'sha256', f.sha256)
                                                     ORDER BY f.ordinal) FROM pack_document f WHERE f.pack_id = p.id),
                       'last', (SELECT json_build_object('result', r.result, 'detail', r.detail, 'meeting', r.meeting,
                                    'item', r.item, 'address', r.address, 'decision', r.decision, 'documents', r.documents)
                                  FROM read_back r WHERE r.pack_id = p.id ORDER BY r.number DESC LIMIT 1))::text
              FROM pack p
              JOIN pack_standing g ON g.id = p.id AND g.state <> 'SUPERSEDED'
              JOIN meeting m ON m.ref = p.meeting_ref AND NOT m.cancelled
              JOIN committee_body b ON b.id = m.body_id
             WHERE NOT p.exempt AND m.on_date >= ?::date
             ORDER BY m.on_date, p.ref
            """;

    private static final String ADD = """
            INSERT INTO read_back (pack_id, exempt, number, result, read_at, detail, meeting, item, address, decision, documents)
            SELECT :pack, false, coalesce(max(r.number), 0) + 1, :result, :at, :detail, :meeting, :item, :address,
                   :decision, CAST(:documents AS jsonb)
              FROM read_back r WHERE r.pack_id = :pack
            """;

    private final EntityManager database;
    private final AuditContext audit;
    private final JsonRows rows;
    private final ObjectMapper json;
    private final Notices notices;
    private final Clock clock;

    ReadBacks(
            EntityManager database,
            AuditContext audit,
            JsonRows rows,
            ObjectMapper json,
            Notices notices,
            Clock clock) {
        this.database = database;
        this.audit = audit;
        this.rows = rows;
        this.json = json;
        this.notices = notices;
        this.clock = clock;
    }

    /** Packs whose meeting is not longer ago than a day. */
    @Transactional(TxType.REQUIRES_NEW)
    List<Watched> since(LocalDate day) {
        return rows.list(Query.of(WATCHED, day), Watched.class);
    }

    /** Writes down what was found, when it is something else than before, and tells the clerk when it is not well. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean record(Watched pack, Finding found) {
        if (found.equals(pack.last())) {
            return false;
        }
        audit.apply(READER);
        database.createNativeQuery(ADD)
                .setParameter("pack", pack.id())
                .setParameter("result", found.result().name())
                .setParameter("at", clock.instant())
                .setParameter("detail", found.detail())
                .setParameter("meeting", found.meeting())
                .setParameter("item", found.item())
                .setParameter("address", found.address())
                .setParameter("decision", found.decision())
                .setParameter("documents", written(found))
                .executeUpdate();
        boolean isNews = pack.last() == null || pack.last().result() != found.result();
        if (isNews && found.result() != Finding.Result.PUBLISHED) {
            tell(pack, found);
        }
        return true;
    }

    private void tell(Watched pack, Finding found) {
        String what = found.result() == Finding.Result.MISSING ? " is not published" : " is published differently";
        notices.toRole(
                Roles.COMMITTEE_CLERK,
                new Notice(
                        pack.ref() + " " + found.result(),
                        pack.ref() + what,
                        List.of(pack.title() + ", " + pack.body() + ": " + found.detail() + "."),
                        "/work/hand-over/" + pack.ref()));
    }

    private String written(Finding found) {
        try {
            return json.writeValueAsString(found.documents());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Documents that cannot be written as JSON", e);
        }
    }
}
