package org.dueregard.report.print;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.platform.web.PublicAnswers;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Documents of released reports. Exempt ones are there for those alone who hand papers to committees. */
@Path("/api/v1/reports/{ref}/documents")
public class DocumentResource {

    private static final int MOST_VERSIONS = 10_000;
    private static final String POLICY = "Content-Security-Policy";

    private final DocumentReads documents;
    private final CurrentCaller caller;
    private final DigestAnswers answers;
    private final PrivateAnswers closed;
    private final PublicAnswers open;

    DocumentResource(
            DocumentReads documents,
            CurrentCaller caller,
            DigestAnswers answers,
            PrivateAnswers closed,
            PublicAnswers open) {
        this.documents = documents;
        this.caller = caller;
        this.answers = answers;
        this.closed = closed;
        this.open = open;
    }

    /** The documents of a version, the latest without one. */
    @GET
    @PermitAll
    public Response list(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        int version = version(uri);
        boolean exempt = seesExempt();
        DocumentsView view = DocumentsView.of(documents.of(ref, version, exempt));
        boolean hasExempt = view.items().stream().anyMatch(DocumentsView.Item::exempt);
        return hasExempt ? closed.item(headers, view) : answers.item(headers, view);
    }

    /** The bytes of a document. */
    @GET
    @Path("{name}")
    @PermitAll
    public Response get(
            @RestPath String ref, @RestPath String name, @Context UriInfo uri, @Context HttpHeaders headers) {
        int version = version(uri);
        List<DocumentCard> found = documents.named(ref, version, false, name);
        DocumentCard card = found.isEmpty() && seesExempt()
                ? documents.named(ref, version, true, name).stream().findFirst().orElseThrow(() -> missing(name))
                : found.stream().findFirst().orElseThrow(() -> missing(name));
        String etag = "\"" + card.sha256() + "\"";
        if (!card.exempt() && PublicAnswers.holds(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
            return open.notModified(etag);
        }
        Response.ResponseBuilder answer = Response.ok(body(card)).type(type(card));
        if (card.exempt()) {
            answer.header(HttpHeaders.CACHE_CONTROL, "no-store").header(HttpHeaders.ETAG, etag);
        } else {
            PublicAnswers.headers(etag, answer::header);
        }
        @Nullable String policy = documents.policy(card);
        if (policy != null) {
            answer.header(POLICY, policy);
        }
        return answer.header("X-Document-SHA256", card.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(card))
                .build();
    }

    private StreamingOutput body(DocumentCard card) {
        return output -> {
            try (InputStream bytes = documents.open(card)) {
                bytes.transferTo(output);
            }
        };
    }

    private static String type(DocumentCard card) {
        return card.mediaType().startsWith("text/") ? card.mediaType() + ";charset=UTF-8" : card.mediaType();
    }

    /** What a browser can show is shown; the file that is kept then names its report as well. */
    private static String disposition(DocumentCard card) {
        boolean shown = card.mediaType().equals("text/html") || card.mediaType().equals("application/pdf");
        return (shown ? "inline" : "attachment") + "; filename=\"" + card.ref() + "-v" + card.version() + "-"
                + card.name() + "\"";
    }

    private boolean seesExempt() {
        @Nullable Caller asking = caller.orNull();
        return asking != null && (asking.has(Roles.EQUALITIES_OFFICER) || asking.has(Roles.COMMITTEE_CLERK));
    }

    private static int version(UriInfo uri) {
        QueryReader query = QueryReader.of(uri, "version");
        int version = query.integer("version", 1, MOST_VERSIONS, 0);
        query.done();
        return version;
    }

    private static ProblemException missing(String name) {
        return ProblemException.notFound("There is no document of that name in this report"
                + (name.matches("[a-z0-9.\\-]{1,70}") ? ": " + name : ""));
    }
}
