package org.dueregard.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Public answers of this replica as they went over the wire, by address, each with the state of the record it shows.
 * Those that nobody asked for longest make way. Searches are left out: there is no end of them.
 */
@ApplicationScoped
public class AnswersAtHand {

    /** What an entry costs beside its text, in bytes, about. */
    private static final int OVERHEAD = 400;

    private static final int LONGEST_ADDRESS = 300;

    private final ObjectMapper json;
    private final Map<String, Kept> entries = new LinkedHashMap<>(64, 0.75f, true);
    private long most;
    private long bytes;

    AnswersAtHand(
            ObjectMapper json, @ConfigProperty(name = "due-regard.answers.kept", defaultValue = "6M") MemorySize most) {
        this.json = json;
        this.most = most.asLongValue();
    }

    /**
     * An answer.
     *
     * @param etag its entity tag
     * @param link its Link header, when it is a page of a list
     * @param gzip its body, compressed
     */
    public record Kept(String etag, @Nullable String link, Buffer gzip) {

        int cost() {
            return gzip.length() + OVERHEAD;
        }
    }

    /** The answer kept for an address and a state of the record, or null. */
    public synchronized @Nullable Kept find(String address, String etag) {
        Kept kept = entries.get(address);
        return kept != null && kept.etag.equals(etag) ? kept : null;
    }

    /** Passes an answer on and keeps it when it is one of those that others will ask for as well. */
    public Response keep(UriInfo uri, Response answer) {
        String address = address(uri);
        if (answer.getStatus() != Response.Status.OK.getStatusCode() || !keeps(address)) {
            return answer;
        }
        byte[] body = write(answer.getEntity());
        put(
                address,
                new Kept(
                        answer.getHeaderString(HttpHeaders.ETAG),
                        answer.getHeaderString(HttpHeaders.LINK),
                        Buffer.buffer(Gzip.compress(body))));
        return Response.fromResponse(answer).entity(body).build();
    }

    /** Changes how many bytes are kept; 0 keeps nothing. */
    public synchronized void limit(long limit) {
        most = limit;
        shrink();
    }

    private synchronized boolean keeps(String address) {
        return most > 0 && address.length() <= LONGEST_ADDRESS && !address.contains("q=");
    }

    private synchronized void put(String address, Kept kept) {
        @Nullable Kept before = entries.put(address, kept);
        bytes += kept.cost() - (before == null ? 0 : before.cost());
        shrink();
    }

    private void shrink() {
        Iterator<Kept> oldest = entries.values().iterator();
        while (bytes > most && oldest.hasNext()) {
            bytes -= oldest.next().cost();
            oldest.remove();
        }
    }

    private static String address(UriInfo uri) {
        @Nullable String query = uri.getRequestUri().getRawQuery();
        return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }

    private byte[] write(Object entity) {
        try {
            return json.writeValueAsBytes(entity);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }
}
