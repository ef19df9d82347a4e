package org.dueregard.consultation.profile.truth;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.consultation.profile.ProfileSql;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;

/** True counts of respondents: nobody else reads or writes them, and only the desk of officers asks here. */
@ApplicationScoped
public class TrueCounts {

    private static final String LOCK = "SELECT c.id FROM consultation c WHERE c.ref = ? FOR NO KEY UPDATE";

    private static final String READ = """
            SELECT json_build_object('consultation', c.id, 'name', %s, 'open', c.status = 'PUBLIC', 'responses', c.responses,
                       'saves', coalesce(p.saves, 0),
                       'tables', coalesce((SELECT json_agg(json_build_object('characteristic', t.characteristic, 'base', t.base,
                               'reference', (SELECT %s FROM reference_population r WHERE r.id = t.reference_id),
                               'categories', (SELECT json_agg(json_build_object('name', f.category, 'count', f.count,
                                                   'matches', f.matches) ORDER BY f.ordinal)
                                                FROM respondent_count f WHERE f.table_id = t.id)) ORDER BY t.ordinal)
                             FROM respondent_table t WHERE t.profile_id = p.id), '[]'))::text
              FROM consultation c
              LEFT JOIN respondent_profile p ON p.consultation_id = c.id
             WHERE c.ref = ?
            """.formatted(ProfileSql.NAME, ProfileSql.POPULATION);

    private static final String TOUCH = """
            INSERT INTO respondent_profile (consultation_id, saves) VALUES (?, 1)
            ON CONFLICT (consultation_id) DO UPDATE
                SET saves = respondent_profile.saves + 1, version = respondent_profile.version + 1
            RETURNING id::text
            """;

    private static final String LOOK =
            "INSERT INTO true_figures_look (ref, consultation_id) VALUES (?, ?) RETURNING ref";

    /** Rows that say the same stay untouched, so that the trail tells of changes alone. */
    private static final String TABLES = """
            INSERT INTO respondent_table (profile_id, ordinal, characteristic, base, reference_id)
            SELECT ?, x.ordinal, x.characteristic, x.base, r.id
              FROM jsonb_to_recordset(?::jsonb) AS x (ordinal integer, characteristic text, base integer, reference text)
              LEFT JOIN reference_population r ON r.ref = x.reference
            ON CONFLICT (profile_id, characteristic) DO UPDATE
                SET ordinal = excluded.ordinal, base = excluded.base, reference_id = excluded.reference_id,
                    version = respondent_table.version + 1
              WHERE (respondent_table.ordinal, respondent_table.base, respondent_table.reference_id)
                    IS DISTINCT FROM (excluded.ordinal, excluded.base, excluded.reference_id)
            RETURNING id
            """;

    private static final String COUNTS = """
            INSERT INTO respondent_count (table_id, ordinal, category, count, matches)
            SELECT t.id, c.n, c.body ->> 'name', (c.body ->> 'count')::integer,
                   ARRAY(SELECT jsonb_array_elements_text(c.body -> 'matches'))
              FROM jsonb_to_recordset(?::jsonb) AS x (characteristic text, categories jsonb)
              JOIN respondent_table t ON t.profile_id = ? AND t.characteristic = x.characteristic
             CROSS JOIN LATERAL jsonb_array_elements(x.categories) WITH ORDINALITY AS c (body, n)
            ON CONFLICT (table_id, category) DO UPDATE
                SET ordinal = excluded.ordinal, count = excluded.count, matches = excluded.matches,
                    version = respondent_count.version + 1
              WHERE (respondent_count.ordinal, respondent_count.count, respondent_count.matches)
                    IS DISTINCT FROM (excluded.ordinal, excluded.count, excluded.matches)
            RETURNING id
            """;

    private static final String GONE_COUNTS = """
            DELETE FROM respondent_count f USING respondent_table t
             WHERE t.id = f.table_id AND t.profile_id = ?
               AND NOT EXISTS (SELECT 1
                                 FROM jsonb_to_recordset(?::jsonb) AS x (characteristic text, categories jsonb)
                                CROSS JOIN LATERAL jsonb_array_elements(x.categories) AS c (body)
                                WHERE x.characteristic = t.characteristic AND c.body ->> 'name' = f.category)
            RETURNING f.id
            """;

    private static final String GONE_TABLES = """
            DELETE FROM respondent_table t
             WHERE t.profile_id = ? AND t.characteristic NOT IN
                   (SELECT x.characteristic FROM jsonb_to_recordset(?::jsonb) AS x (characteristic text))
            RETURNING t.id
            """;

    private final JsonRows rows;
    private final Statements statements;
    private final ObjectMapper json;

    TrueCounts(JsonRows rows, Statements statements, ObjectMapper json) {
        this.rows = rows;
        this.statements = statements;
        this.json = json;
    }

    /**
     * A table as it is to be stored.
     *
     * @param ordinal its place
     * @param characteristic what tells the categories apart
     * @param base how many answered the question
     * @param reference reference of the population, or empty
     * @param categories in the order of the question
     */
    public record Row(int ordinal, String characteristic, int base, String reference, List<Cell> categories) {}

    /**
     * A category as it is to be stored.
     *
     * @param name its name
     * @param count true count
     * @param matches categories of the population that are the same people
     */
    public record Cell(String name, int count, List<String> matches) {}

    /** The true counts of a consultation, none when there is no such consultation. */
    @Transactional(TxType.MANDATORY)
    public Optional<TrueProfile> find(String ref) {
        return rows.list(Query.of(READ, ref), TrueProfile.class).stream().findFirst();
    }

    /** The same, with writers of the consultation queued up behind this one until it has committed. */
    @Transactional(TxType.MANDATORY)
    public Optional<TrueProfile> lock(String ref) {
        statements.list(Query.of(LOCK, ref), row -> row.getString(1));
        return find(ref);
    }

    /** Notes in the trail that somebody has looked. */
    @Transactional(TxType.MANDATORY)
    public void look(TrueProfile profile) {
        statements.list(Query.of(LOOK, profile.name().ref(), profile.consultation()), row -> row.getString(1));
    }

    /** Counts one change, without which nobody who edits an older state would be told. */
    @Transactional(TxType.MANDATORY)
    public UUID touch(TrueProfile profile) {
        return statements
                .list(Query.of(TOUCH, profile.consultation()), row -> UUID.fromString(row.getString(1)))
                .getFirst();
    }

    /** Puts other counts in the place of those that are there. */
    @Transactional(TxType.MANDATORY)
    public void save(TrueProfile profile, List<Row> tables) {
        UUID id = touch(profile);
        String text = text(tables);
        List.of(
                        Query.of(GONE_TABLES, id, text),
                        Query.of(GONE_COUNTS, id, text),
                        Query.of(TABLES, id, text),
                        Query.of(COUNTS, text, id))
                .forEach(query -> statements.list(query, row -> row.getString(1)));
    }

    private String text(List<Row> tables) {
        try {
            return json.writeValueAsString(tables);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts that cannot be written as JSON", e);
        }
    }
}
