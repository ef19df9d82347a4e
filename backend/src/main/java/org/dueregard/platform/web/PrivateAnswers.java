package org.dueregard.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageLinks;

/**
 * Answers to those who have signed in: never kept by anybody on the way. The entity tag of a thing that can be changed is
 * its version and a digest of the answer, so it is strong, and {@link IfMatch} finds the version in it.
 */
@ApplicationScoped
public class PrivateAnswers {

    private static final String NO_STORE = "no-store";
    private static final int DIGEST_BYTES = 8;

    private final ObjectMapper json;

    PrivateAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** A thing that can be changed. */
    public Response item(HttpHeaders headers, int version, Object body) {
        Representation.ofItem(headers);
        return unlessHeld(headers, version + ".", body).build();
    }

    /** Something that is put together for the caller. */
    public Response item(HttpHeaders headers, Object body) {
        Representation.ofItem(headers);
        return unlessHeld(headers, "", body).build();
    }

    /** A page of a list. */
    public Response page(HttpHeaders headers, UriInfo uri, Page<?> page) {
        Representation.ofItem(headers);
        return unlessHeld(headers, "", page)
                .header(HttpHeaders.LINK, PageLinks.of(uri, page))
                .build();
    }

    /** A whole list as a file, written while it is read. */
    public Response file(Representation format, String name, StreamingOutput body) {
        return closed(Response.ok(body))
                .type(format.contentType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "." + format.extension() + "\"")
                .build();
    }

    /** A thing as it is after a change. */
    public Response changed(int version, Object body) {
        byte[] bytes = bytes(body);
        return found(bytes, etag(version + ".", bytes)).build();
    }

    /** A thing that was made. */
    public Response created(String location, int version, Object body) {
        byte[] bytes = bytes(body);
        return closed(Response.status(Response.Status.CREATED))
                .header(HttpHeaders.LOCATION, location)
                .type(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.ETAG, etag(version + ".", bytes))
                .entity(bytes)
                .build();
    }

    /** What was taken into the record: 201 when any of it is new, 200 when it was there already. */
    public Response recorded(boolean isNew, Object body) {
        return closed(Response.status(isNew ? Response.Status.CREATED : Response.Status.OK))
                .type(MediaType.APPLICATION_JSON)
                .entity(bytes(body))
                .build();
    }

    /** What was done, where that is no thing of its own. */
    public Response done(Object body) {
        return closed(Response.ok(bytes(body), MediaType.APPLICATION_JSON)).build();
    }

    /** Nothing is there any more. */
    public Response gone() {
        return closed(Response.noContent()).build();
    }

    /** The entity tag of a thing that a problem shows. */
    public String etag(int version, Object body) {
        return etag(version + ".", bytes(body));
    }

    private ResponseBuilder unlessHeld(HttpHeaders headers, String prefix, Object body) {
        byte[] bytes = bytes(body);
        String etag = etag(prefix, bytes);
        String held = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return PublicAnswers.holds(held, etag)
                ? closed(Response.notModified()).header(HttpHeaders.ETAG, etag)
                : found(bytes, etag);
    }

    private static ResponseBuilder found(byte[] bytes, String etag) {
        return closed(Response.ok(bytes, MediaType.APPLICATION_JSON)).header(HttpHeaders.ETAG, etag);
    }

    private static ResponseBuilder closed(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, NO_STORE);
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer that cannot be written as JSON", e);
        }
    }

    private static String etag(String prefix, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "\"" + prefix + HexFormat.of().formatHex(digest, 0, DIGEST_BYTES) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
