package org.dueregard.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageLinks;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Answers to public reads: entity tag, 304, caching, and what browsers of other sites may do with them. */
@ApplicationScoped
public class PublicAnswers {

    private static final String ANY = "*";
    private static final String CACHE = "public, max-age=0, must-revalidate";

    private final String version;

    PublicAnswers(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
    }

    /** A single thing; it is read only when the caller's copy is out of date. */
    public Response item(HttpHeaders headers, Revision revision, Supplier<?> read) {
        String etag = revision.etag(Representation.ofItem(headers), version);
        if (unchanged(headers, etag)) {
            return notModified(etag);
        }
        Object found = read.get();
        return isAny(headers)
                ? notModified(etag)
                : found(Representation.JSON, etag).entity(found).build();
    }

    /** A page of a list; it is read only when the caller's copy is out of date. */
    public Response page(HttpHeaders headers, UriInfo uri, Revision revision, Supplier<? extends Page<?>> read) {
        String etag = revision.etag(Representation.JSON, version);
        if (unchanged(headers, etag)) {
            return notModified(etag);
        }
        Page<?> page = read.get();
        return found(Representation.JSON, etag)
                .header(HttpHeaders.LINK, PageLinks.of(uri, page))
                .entity(page)
                .build();
    }

    /** A whole list as a file, written while it is read. */
    public Response file(
            HttpHeaders headers, Revision revision, Representation format, String name, StreamingOutput body) {
        String etag = revision.etag(format, version);
        if (unchanged(headers, etag)) {
            return notModified(etag);
        }
        String file = name + "." + format.extension();
        return found(format, etag)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
                .entity(body)
                .build();
    }

    /** The entity tag of a JSON answer. */
    public String etag(Revision revision) {
        return revision.etag(Representation.JSON, version);
    }

    /** Whether what a caller holds, by its If-None-Match, is what an entity tag names. */
    public static boolean holds(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null && (ifNoneMatch.equals(ANY) || Revision.matches(ifNoneMatch, etag));
    }

    private static boolean unchanged(HttpHeaders headers, String etag) {
        String held = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        return held != null && Revision.matches(held, etag);
    }

    /** {@code *} stands for anything that exists, so what it speaks of must be read to know that it does. */
    private static boolean isAny(HttpHeaders headers) {
        return ANY.equals(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH));
    }

    /** "You have it already". */
    public Response notModified(String etag) {
        return open(Response.notModified(), etag).build();
    }

    /** A 200 in a format, without its body. */
    public ResponseBuilder found(Representation format, String etag) {
        return open(Response.ok(), etag).type(format.contentType());
    }

    /** Names the headers that every public answer has, whether or not it has a body. */
    public static void headers(String etag, BiConsumer<String, String> header) {
        header.accept(HttpHeaders.ETAG, etag);
        header.accept(HttpHeaders.CACHE_CONTROL, CACHE);
        header.accept(HttpHeaders.VARY, "Accept, Accept-Encoding");
        header.accept("Access-Control-Allow-Origin", "*");
        header.accept("Access-Control-Expose-Headers", "ETag, Link");
    }

    private static ResponseBuilder open(ResponseBuilder answer, String etag) {
        headers(etag, answer::header);
        return answer;
    }
}
