package org.dueregard.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Public answers about what no plan holds, so that no stamp of a plan names their state: the entity tag is a digest of what
 * was read, and of nothing else. What is public in them is told by {@link PublicAnswers}.
 */
@ApplicationScoped
public class DigestAnswers {

    private static final int DIGEST_BYTES = 12;

    private final PublicAnswers answers;
    private final ObjectMapper json;
    private final String version;

    DigestAnswers(
            PublicAnswers answers,
            ObjectMapper json,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.answers = answers;
        this.json = json;
        this.version = version;
    }

    /** A single thing. */
    public Response item(HttpHeaders headers, Object body) {
        Representation.ofItem(headers);
        return json(headers, body).build();
    }

    /** A single thing that can be changed: its entity tag begins with its version, which {@link IfMatch} finds in it. */
    public Response item(HttpHeaders headers, int version, Object body) {
        Representation.ofItem(headers);
        byte[] bytes = bytes(body);
        return told(headers, "\"" + version + "." + digest(bytes) + "\"", bytes).build();
    }

    /** A single thing that comes in several formats, of which JSON was chosen. */
    public Response chosen(HttpHeaders headers, Object body) {
        return json(headers, body).build();
    }

    /** A page of a list. */
    public Response page(HttpHeaders headers, UriInfo uri, Page<?> page) {
        return json(headers, page)
                .header(HttpHeaders.LINK, PageLinks.of(uri, page))
                .build();
    }

    /**
     * A whole list as a file, written while it is read.
     *
     * @param fingerprint what differs whenever a row of the list does
     */
    public Response file(
            HttpHeaders headers, String fingerprint, Representation format, String name, StreamingOutput body) {
        String etag = etag(fingerprint.getBytes(StandardCharsets.UTF_8), format);
        if (PublicAnswers.holds(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            return answers.notModified(etag);
        }
        return answers.found(format, etag)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .entity(body)
                .build();
    }

    private ResponseBuilder json(HttpHeaders headers, Object body) {
        byte[] bytes = bytes(body);
        return told(headers, etag(bytes, Representation.JSON), bytes);
    }

    private ResponseBuilder told(HttpHeaders headers, String etag, byte[] bytes) {
        return PublicAnswers.holds(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)
                ? Response.fromResponse(answers.notModified(etag))
                : answers.found(Representation.JSON, etag).entity(bytes);
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written as JSON", e);
        }
    }

    private String etag(byte[] read, Representation format) {
        return "\"" + digest(read) + "." + version + "." + format.extension() + "\"";
    }

    private static String digest(byte[] read) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(read);
            return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
