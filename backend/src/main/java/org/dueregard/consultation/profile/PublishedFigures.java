package org.dueregard.consultation.profile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dueregard.consultation.profile.view.ConsultationName;
import org.dueregard.consultation.profile.view.ProfileTable;
import org.dueregard.consultation.profile.view.ProfileView;
import org.dueregard.consultation.profile.view.RepresentedConsultation;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Sql;

/**
 * The gate: every public figure about people who answered comes out of here, whatever page, file, search, report or cache
 * it is for. It reads what has been told, in one statement, and knows of no true count.
 */
@ApplicationScoped
public class PublishedFigures {

    private static final String LATEST = """
            SELECT json_build_object('consultation', %s, 'number', p.number, 'publishedOn', p.published_on,
                       'rules', json_build_object('threshold', p.threshold, 'rounding', p.rounding),
                       'tables', (SELECT json_agg(%s ORDER BY t.ordinal) FROM published_table t WHERE t.publication_id = p.id))
                   AS body
              FROM consultation c
              JOIN profile_publication p ON p.consultation_id = c.id
             WHERE c.status = 'PUBLIC' AND c.ref = ?
             ORDER BY p.number DESC LIMIT 1
            """.formatted(ProfileSql.NAME, ProfileSql.TOLD);

    private static final String HITS = """
            WITH hits AS (
                SELECT c.id, t.id AS table_id, row_number() OVER (ORDER BY c.closes_on DESC NULLS LAST, c.ref) AS rank
                  FROM published_table t
                  JOIN profile_publication p ON p.id = t.publication_id
                  JOIN consultation c ON c.id = p.consultation_id AND c.status = 'PUBLIC'
                 WHERE t.characteristic = ?
                   AND NOT EXISTS (SELECT 1 FROM profile_publication later
                                    WHERE later.consultation_id = p.consultation_id AND later.number > p.number))
            SELECT s.total, d.body
              FROM (SELECT count(*) AS total FROM hits) s
              LEFT JOIN (SELECT h.rank, json_build_object('consultation', %s, 'table', %s) AS body
                           FROM hits h
                           JOIN consultation c ON c.id = h.id
                           JOIN published_table t ON t.id = h.table_id
            """.formatted(ProfileSql.NAME, ProfileSql.TOLD);

    private static final String SEVERAL = """
            SELECT DISTINCT ON (c.ref)
                   json_build_object('consultation', %s, 'number', p.number, 'publishedOn', p.published_on,
                       'rules', json_build_object('threshold', p.threshold, 'rounding', p.rounding),
                       'tables', (SELECT json_agg(%s ORDER BY t.ordinal) FROM published_table t WHERE t.publication_id = p.id))
                   AS body
              FROM consultation c
              JOIN profile_publication p ON p.consultation_id = c.id
             WHERE c.status = 'PUBLIC' AND c.ref = ANY (?)
             ORDER BY c.ref, p.number DESC
            """.formatted(ProfileSql.NAME, ProfileSql.TOLD);

    private static final String CLOSED = """
            SELECT json_build_object('year', c.financial_year, 'table', %s)::text
              FROM published_table t
              JOIN profile_publication p ON p.id = t.publication_id
              JOIN consultation c ON c.id = p.consultation_id AND c.status = 'PUBLIC'
             WHERE t.characteristic = ? AND c.closes_on < ?
               AND NOT EXISTS (SELECT 1 FROM profile_publication later
                                WHERE later.consultation_id = p.consultation_id AND later.number > p.number)
             ORDER BY c.closes_on, c.ref
            """.formatted(ProfileSql.TOLD);

    private final Sql sql;
    private final JsonRows rows;

    PublishedFigures(Sql sql, JsonRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /**
     * The table of a characteristic of a consultation that has closed.
     *
     * @param year the financial year in which it closed
     * @param table what was told
     */
    public record ClosedTable(int year, ProfileTable table) {}

    private record StoredClosed(int year, CountsTable table) {}

    /** A consultation with the table of one characteristic, as they are read. */
    private record Stored(ConsultationName consultation, CountsTable table) {}

    /** The latest published profile of a public consultation. */
    public ProfileView profile(String ref) {
        return sql.list(Query.of(LATEST, ref), row -> row.recordOr("body", ToldProfile.class)).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(ToldProfile::view)
                .orElseThrow(() -> ProblemException.notFound("No profile of consultation " + ref + " is published"));
    }

    /** The latest published profiles of those public consultations that have one, for what is frozen in a transaction. */
    @Transactional(TxType.MANDATORY)
    public List<ProfileView> profiles(List<String> refs) {
        return rows.list(Query.of(SEVERAL, refs), ToldProfile.class).stream()
                .map(ToldProfile::view)
                .toList();
    }

    /** The tables of a characteristic of all public consultations that had closed by a day, as the transaction sees them. */
    @Transactional(TxType.MANDATORY)
    public List<ClosedTable> closed(Characteristic characteristic, LocalDate today) {
        return rows.list(Query.of(CLOSED, characteristic.name(), today), StoredClosed.class).stream()
                .map(one -> new ClosedTable(one.year(), Figures.told(one.table())))
                .toList();
    }

    /** Public consultations with their table of a characteristic, the latest to close first. */
    public Page<RepresentedConsultation> represented(Characteristic characteristic, PageRequest page) {
        Query query = Query.of(HITS, characteristic.name())
                .add("ORDER BY h.rank LIMIT ? OFFSET ?) d ON true ORDER BY d.rank", page.size(), page.offset());
        List<RepresentedConsultation> items = new ArrayList<>();
        long[] total = {0};
        sql.list(query, row -> {
            total[0] = row.number("total");
            Stored stored = row.recordOr("body", Stored.class);
            return stored != null
                    && items.add(new RepresentedConsultation(stored.consultation(), Figures.told(stored.table())));
        });
        return Page.of(items, page, total[0]);
    }
}
