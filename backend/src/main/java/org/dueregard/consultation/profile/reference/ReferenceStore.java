package org.dueregard.consultation.profile.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.profile.NamedCount;
import org.dueregard.consultation.profile.Population;
import org.dueregard.consultation.profile.ProfileSql;
import org.dueregard.consultation.profile.view.ReferenceReport;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.sql.Statements;

/** Keeps reference populations: they are brought in whole, and what is there never changes. */
@ApplicationScoped
public class ReferenceStore {

    private static final String BY_REF =
            "SELECT " + ProfileSql.POPULATION + "::text FROM reference_population r WHERE r.ref = ANY (?)";

    private static final String ADD = """
            WITH topic AS (
                SELECT * FROM jsonb_to_recordset(?::jsonb) AS x (ref text, ordinal integer, topic text, "populationGroup" text,
                       base integer, source text, categories jsonb)),
            added AS (
                INSERT INTO reference_population (ref, ordinal, edition, geography, topic, population_group, base, source)
                SELECT ref, ordinal, ?, ?, topic, "populationGroup", base, source FROM topic
                RETURNING id, ref)
            INSERT INTO reference_category (population_id, ordinal, name, count, derivation)
            SELECT a.id, c.n, c.body ->> 'name', (c.body ->> 'count')::integer, c.body ->> 'derivation'
              FROM added a
              JOIN topic t ON t.ref = a.ref
             CROSS JOIN LATERAL jsonb_array_elements(t.categories) WITH ORDINALITY AS c (body, n)
            RETURNING ordinal
            """;

    private final JsonRows rows;
    private final Statements statements;
    private final AuditContext audit;
    private final ObjectMapper json;

    ReferenceStore(JsonRows rows, Statements statements, AuditContext audit, ObjectMapper json) {
        this.rows = rows;
        this.statements = statements;
        this.audit = audit;
        this.json = json;
    }

    /** A topic with its reference, as the statement that adds it reads it. */
    private record Row(
            String ref,
            int ordinal,
            String topic,
            String populationGroup,
            int base,
            String source,
            List<NewReferenceCategory> categories) {}

    /** Populations by their references, as far as there are any. */
    @Transactional
    public Map<String, Population> find(Set<String> refs) {
        return rows.list(Query.of(BY_REF, List.copyOf(refs)), Population.class).stream()
                .collect(Collectors.toMap(one -> one.head().ref(), Function.identity()));
    }

    /** Whether there is any population. */
    @Transactional
    public boolean isEmpty() {
        return statements
                .list(Query.of("SELECT 1 FROM reference_population LIMIT 1"), row -> row.getInt(1))
                .isEmpty();
    }

    /** Brings populations in, or says what that would do; a problem with all that is wrong. */
    @Transactional
    public ReferenceReport add(NewReferencePopulations wanted, boolean dryRun, Actor actor) {
        List<FieldError> errors = ReferenceProblems.of(wanted);
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        audit.apply(actor);
        // Two who bring in the same wait for each other, so that the second finds it there.
        statements.list(Query.of("SELECT pg_advisory_xact_lock(28352)"), row -> 0);
        List<Row> topics = rows(wanted);
        Map<String, Population> there = find(topics.stream().map(Row::ref).collect(Collectors.toSet()));
        requireSame(wanted, topics, there);
        List<Row> added =
                topics.stream().filter(topic -> !there.containsKey(topic.ref())).toList();
        if (!dryRun && !added.isEmpty()) {
            statements.list(
                    Query.of(
                            ADD,
                            text(added),
                            wanted.edition().strip(),
                            wanted.geography().strip()),
                    row -> row.getInt(1));
        }
        return new ReferenceReport(
                dryRun,
                added.stream().map(Row::ref).toList(),
                topics.stream().map(Row::ref).filter(there::containsKey).toList(),
                topics.stream()
                        .map(one -> new ReferenceReport.Topic(
                                one.ref(),
                                one.topic(),
                                one.populationGroup(),
                                one.base(),
                                one.categories().size()))
                        .toList());
    }

    private static List<Row> rows(NewReferencePopulations wanted) {
        List<Row> rows = new ArrayList<>();
        Set<String> refs = new HashSet<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < wanted.topics().size(); i++) {
            NewReferenceTopic topic = wanted.topics().get(i);
            String ref = ReferenceRefs.of(wanted.edition(), topic.topic(), wanted.geography());
            if (!refs.add(ref)) {
                String message = topic.topic() + " has the reference of another topic: " + ref;
                errors.add(FieldError.body("/topics/" + i + "/topic", "given-twice", message));
            }
            rows.add(new Row(
                    ref, i, topic.topic(), topic.populationGroup(), topic.base(), topic.source(), topic.categories()));
        }
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        return rows;
    }

    private static void requireSame(NewReferencePopulations wanted, List<Row> topics, Map<String, Population> there) {
        List<FieldError> errors = new ArrayList<>();
        for (Row topic : topics) {
            Population stored = there.get(topic.ref());
            if (stored != null && !isSame(wanted, topic, stored)) {
                String message =
                        topic.topic() + " of " + wanted.edition() + " is there with other figures, and published"
                                + " profiles may rest on them; give this edition another name";
                errors.add(FieldError.body("/topics/" + topic.ordinal(), "differs", message));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    ProblemType.CONFLICT, errors.size() + " populations are there with other figures", errors);
        }
    }

    private static boolean isSame(NewReferencePopulations wanted, Row topic, Population stored) {
        return stored.head().edition().equals(wanted.edition().strip())
                && stored.head().geography().equals(wanted.geography().strip())
                && stored.head().topic().equals(topic.topic())
                && stored.head().base() == topic.base()
                && stored.head().populationGroup().equals(topic.populationGroup())
                && stored.head().source().equals(topic.source())
                && stored.categories()
                        .equals(topic.categories().stream()
                                .map(one -> new NamedCount(one.name(), one.count()))
                                .toList());
    }

    private String text(List<Row> topics) {
        try {
            return json.writeValueAsString(topics);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Populations that cannot be written as JSON", e);
        }
    }
}
