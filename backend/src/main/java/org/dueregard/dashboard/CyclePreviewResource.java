package org.dueregard.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.progress.cycle.CycleRequest;
import org.jboss.resteasy.reactive.RestPath;

/** If we published today. */
@Path("/api/v1/cycles/{ref}/preview")
public class CyclePreviewResource {

    private final CycleRequest request;
    private final CyclePreview preview;
    private final PrivateAnswers answers;

    CyclePreviewResource(CycleRequest request, CyclePreview preview, PrivateAnswers answers) {
        this.request = request;
        this.preview = preview;
        this.answers = answers;
    }

    /** The preview as it is now. */
    @GET
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        PublishedPlan plan = request.plan(QueryReader.of(uri, "plan"));
        return answers.item(headers, preview.of(plan, CycleRequest.ref(ref)));
    }
}
