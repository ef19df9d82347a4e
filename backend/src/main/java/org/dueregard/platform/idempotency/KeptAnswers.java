package org.dueregard.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The table of answers that were given to requests with a key. */
@ApplicationScoped
class KeptAnswers {

    private static final String CLAIM = """
            INSERT INTO idempotent_answer (caller, key, digest, created_at) VALUES (:caller, :key, :digest, :now)
            ON CONFLICT (caller, key) DO NOTHING
            """;

    private static final String KEEP = """
            UPDATE idempotent_answer SET status = :status, headers = CAST(:headers AS jsonb), body = :body
             WHERE caller = :caller AND key = :key
            """;

    private static final String FIND =
            "SELECT digest, status, headers::text, body FROM idempotent_answer WHERE caller = :caller AND key = :key";

    private static final String FORGET =
            "DELETE FROM idempotent_answer WHERE caller = :caller AND key = :key AND created_at < :before";

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final EntityManager database;
    private final ObjectMapper json;

    KeptAnswers(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** What was answered before. */
    record Kept(
            String digest,
            int status,
            Map<String, String> headers,
            @Nullable String body) {}

    /**
     * Takes the key for the running transaction. Waits for another that holds it, which then has either answered or
     * failed.
     */
    boolean claim(KeyedRequest request, Instant now, Instant expired) {
        database.createNativeQuery(FORGET)
                .setParameter("caller", request.caller())
                .setParameter("key", request.key())
                .setParameter("before", expired)
                .executeUpdate();
        return database.createNativeQuery(CLAIM)
                        .setParameter("caller", request.caller())
                        .setParameter("key", request.key())
                        .setParameter("digest", request.digest())
                        .setParameter("now", now)
                        .executeUpdate()
                > 0;
    }

    Kept find(KeyedRequest request) {
        Object[] row = (Object[]) database.createNativeQuery(FIND, Object[].class)
                .setParameter("caller", request.caller())
                .setParameter("key", request.key())
                .getSingleResult();
        return new Kept((String) row[0], ((Number) row[1]).intValue(), headers((String) row[2]), (String) row[3]);
    }

    void keep(KeyedRequest request, Response answer) {
        Map<String, String> headers = new TreeMap<>();
        answer.getStringHeaders().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        Object body = answer.getEntity();
        database.createNativeQuery(KEEP)
                .setParameter("status", answer.getStatus())
                .setParameter("headers", text(headers))
                .setParameter("body", body instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : null)
                .setParameter("caller", request.caller())
                .setParameter("key", request.key())
                .executeUpdate();
    }

    int forget(Instant before) {
        return database.createNativeQuery("DELETE FROM idempotent_answer WHERE created_at < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers that cannot be written", e);
        }
    }

    private Map<String, String> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers that cannot be read", e);
        }
    }
}
