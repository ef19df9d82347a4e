package org.dueregard.platform.web;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The request that nearly everybody makes: JSON, plain or compressed, of an answer that is at hand. Whatever is unusual
 * about a request is left to the resource, which gives the same answer.
 *
 * @param held the entity tag of the caller's copy
 * @param encodings what the caller takes
 */
public record UsualRequest(@Nullable String held, @Nullable String encodings) {

    private static final Set<String> TAKES_JSON = Set.of("*/*", "application/json");

    /** The request when it is usual, otherwise null. */
    public static @Nullable UsualRequest of(HttpServerRequest request) {
        MultiMap headers = request.headers();
        @Nullable String accept = headers.get(HttpHeaders.ACCEPT);
        @Nullable String encodings = headers.get(HttpHeaders.ACCEPT_ENCODING);
        boolean usual = (accept == null || TAKES_JSON.contains(accept)) && isPlain(encodings);
        return usual ? new UsualRequest(headers.get(HttpHeaders.IF_NONE_MATCH), encodings) : null;
    }

    /** Whether the caller holds nothing, or exactly what that entity tag names. */
    public boolean isAnsweredBy(String etag) {
        return held == null || held.equals(etag);
    }

    /** Sends an answer that is at hand. */
    public void answer(HttpServerResponse response, String etag, Supplier<Buffer> plain, Supplier<Buffer> gzip) {
        PublicAnswers.headers(etag, response::putHeader);
        if (held != null) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        if (encodings == null) {
            response.end(plain.get());
        } else {
            // Compressed once for everybody; the server leaves alone what says that it is.
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(gzip.get());
        }
    }

    /** Nothing said, or gzip taken without a weight. */
    private static boolean isPlain(@Nullable String encodings) {
        return encodings == null || (encodings.contains("gzip") && encodings.indexOf(';') < 0);
    }
}
