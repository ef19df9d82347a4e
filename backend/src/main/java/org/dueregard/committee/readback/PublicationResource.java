package org.dueregard.committee.readback;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.DigestAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Whether what was published is what was approved. */
@Path("/api/v1/reports/{ref}/publication")
public class PublicationResource {

    private final PublicationReads publications;
    private final DigestAnswers answers;

    PublicationResource(PublicationReads publications, DigestAnswers answers) {
        this.publications = publications;
        this.answers = answers;
    }

    /** What is known of the latest version. */
    @GET
    @PermitAll
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, publications.get(ref));
    }
}
