package org.dueregard.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.Roles;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** The content of a plan as the equalities officer edits it. */
@Path("/api/v1/plans/{ref}/content")
public class PlanContentResource {

    private final ContentRequest request;
    private final PlanContent content;
    private final PrivateAnswers answers;

    PlanContentResource(ContentRequest request, PlanContent content, PrivateAnswers answers) {
        this.request = request;
        this.content = content;
        this.answers = answers;
    }

    /** All of it. */
    @GET
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, content.of(request.plan(ref)));
    }
}
