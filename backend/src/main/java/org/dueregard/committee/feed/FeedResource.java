package org.dueregard.committee.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.committee.pack.Sha256;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;

/** The feed of released reports. */
@Path("/api/v1/reports.atom")
public class FeedResource {

    private static final String ATOM = "application/atom+xml;charset=UTF-8";
    private static final int DIGITS = 24;

    private final ReleaseReads releases;
    private final PublicAnswers answers;

    FeedResource(ReleaseReads releases, PublicAnswers answers) {
        this.releases = releases;
        this.answers = answers;
    }

    /** The latest releases. */
    @GET
    @PermitAll
    public Response feed(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        byte[] feed = releases.feed();
        String etag = "\"" + Sha256.of(feed).substring(0, DIGITS) + "\"";
        return PublicAnswers.holds(headers.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)
                ? answers.notModified(etag)
                : answers.found(Representation.JSON, etag)
                        .type(ATOM)
                        .entity(feed)
                        .build();
    }
}
