package org.dueregard.consultation.profile.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.consultation.profile.Characteristic;
import org.dueregard.consultation.profile.CountsTable;
import org.dueregard.consultation.profile.ProfileSql;
import org.dueregard.consultation.profile.ToldProfile;
import org.dueregard.consultation.profile.view.PublicationView;
import org.dueregard.consultation.profile.view.ReleaseView;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;
import org.jspecify.annotations.Nullable;

/** What has been told of a consultation and released, as officers need it to tell more. Only ever added to. */
@ApplicationScoped
class Publications {

    private static final String LAST = """
            SELECT json_build_object('publication', p.id, 'number', p.number, 'table', %s,
                       'released', coalesce((SELECT json_agg(json_build_object('category', r.category))
                             FROM profile_release r
                            WHERE r.publication_id = p.id AND r.characteristic = t.characteristic), '[]'))::text
              FROM (SELECT DISTINCT ON (t.characteristic) t.id AS table_id, p.id
                      FROM profile_publication p JOIN published_table t ON t.publication_id = p.id
                     WHERE p.consultation_id = ? ORDER BY t.characteristic, p.number DESC) latest
              JOIN published_table t ON t.id = latest.table_id
              JOIN profile_publication p ON p.id = latest.id
             ORDER BY t.ordinal
            """.formatted(ProfileSql.TOLD);

    private static final String PUBLICATIONS = """
            SELECT json_build_object('number', p.number, 'publishedOn', p.published_on, 'by', p.author, 'reason', p.reason,
                       'rules', json_build_object('threshold', p.threshold, 'rounding', p.rounding))::text
              FROM profile_publication p WHERE p.consultation_id = ? ORDER BY p.number DESC
            """;

    private static final String RELEASES = """
            SELECT json_build_object('characteristic', r.characteristic, 'category', r.category, 'publication', p.number,
                       'on', r.on_date, 'by', r.author, 'reason', r.reason)::text
              FROM profile_release r JOIN profile_publication p ON p.id = r.publication_id
             WHERE p.consultation_id = ? ORDER BY r.id DESC
            """;

    private static final String PUBLISH = """
            INSERT INTO profile_publication (consultation_id, number, published_on, threshold, rounding, reason, author)
            VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id::text
            """;

    private static final String TELL = """
            WITH wanted AS (
                SELECT x.*, n AS ordinal
                  FROM jsonb_array_elements(?::jsonb) WITH ORDINALITY AS e (body, n)
                 CROSS JOIN LATERAL jsonb_to_record(e.body) AS x (characteristic text, base integer, reference jsonb,
                       categories jsonb, "toldUnder" jsonb)),
            told AS (
                INSERT INTO published_table (publication_id, ordinal, characteristic, base, reference_id, told_under)
                SELECT ?, w.ordinal, w.characteristic, w.base, r.id, w."toldUnder"
                  FROM wanted w LEFT JOIN reference_population r ON r.ref = w.reference -> 'head' ->> 'ref'
                RETURNING id, characteristic)
            SELECT told.id::text, told.characteristic FROM told
            """;

    private static final String FIGURES = """
            INSERT INTO published_figure (table_id, ordinal, category, figure, matches)
            SELECT t.id, c.n, c.body ->> 'name', (c.body ->> 'count')::integer,
                   ARRAY(SELECT jsonb_array_elements_text(c.body -> 'matches'))
              FROM jsonb_to_recordset(?::jsonb) AS x (characteristic text, categories jsonb)
              JOIN published_table t ON t.publication_id = ? AND t.characteristic = x.characteristic
             CROSS JOIN LATERAL jsonb_array_elements(x.categories) WITH ORDINALITY AS c (body, n)
            RETURNING id
            """;

    private static final String RELEASE = """
            INSERT INTO profile_release (publication_id, characteristic, category, on_date, reason, author, author_id)
            VALUES (?, ?, nullif(?, ''), ?, ?, ?, ?) RETURNING id
            """;

    private final JsonRows rows;
    private final Statements statements;
    private final ObjectMapper json;

    Publications(JsonRows rows, Statements statements, ObjectMapper json) {
        this.rows = rows;
        this.statements = statements;
        this.json = json;
    }

    /**
     * How a table was told last, and what of it has been released since.
     *
     * @param publication identity of that publication
     * @param number its number
     * @param table the table
     * @param released what may be decided anew
     */
    record Last(UUID publication, int number, CountsTable table, List<Released> released) {

        /** Names of released categories, and null for the base. */
        Set<@Nullable String> names() {
            Set<@Nullable String> names = new HashSet<>();
            released.forEach(one -> names.add(one.category()));
            return names;
        }
    }

    record Released(@Nullable String category) {}

    /** How each table was told last. */
    @Transactional(TxType.MANDATORY)
    Map<Characteristic, Last> last(UUID consultation) {
        return rows.list(Query.of(LAST, consultation), Last.class).stream()
                .collect(Collectors.toMap(one -> one.table().characteristic(), Function.identity()));
    }

    /** All publications, the latest first. */
    @Transactional(TxType.MANDATORY)
    List<PublicationView> publications(UUID consultation) {
        return rows.list(Query.of(PUBLICATIONS, consultation), PublicationView.class);
    }

    /** All releases, the latest first. */
    @Transactional(TxType.MANDATORY)
    List<ReleaseView> releases(UUID consultation) {
        return rows.list(Query.of(RELEASES, consultation), ReleaseView.class);
    }

    /** Keeps a publication. */
    @Transactional(TxType.MANDATORY)
    void add(UUID consultation, ToldProfile told, String reason, String author) {
        UUID id = statements
                .list(
                        Query.of(
                                PUBLISH,
                                consultation,
                                told.number(),
                                told.publishedOn(),
                                told.rules().threshold(),
                                told.rules().rounding(),
                                reason,
                                author),
                        row -> UUID.fromString(row.getString(1)))
                .getFirst();
        String text = text(told.tables());
        statements.list(Query.of(TELL, text, id), row -> row.getString(1));
        statements.list(Query.of(FIGURES, text, id), row -> row.getString(1));
    }

    /** Keeps a release. */
    @Transactional(TxType.MANDATORY)
    void release(UUID publication, ReleaseView release, String authorId) {
        String category = release.category() == null ? "" : release.category();
        statements.list(
                Query.of(
                        RELEASE,
                        publication,
                        release.characteristic().name(),
                        category,
                        release.on(),
                        release.reason(),
                        release.by(),
                        authorId),
                row -> row.getString(1));
    }

    private String text(List<CountsTable> tables) {
        try {
            return json.writeValueAsString(tables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Figures that cannot be written as JSON", e);
        }
    }
}
