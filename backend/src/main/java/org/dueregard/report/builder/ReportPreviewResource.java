package org.dueregard.report.builder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.query.QueryReader;
import org.jboss.resteasy.reactive.RestPath;

/** A draft as it would be printed. */
@Path("/api/v1/reports/{ref}/preview")
public class ReportPreviewResource {

    private final CurrentCaller callers;
    private final ReportPreviewing preview;

    ReportPreviewResource(CurrentCaller callers, ReportPreviewing preview) {
        this.callers = callers;
        this.preview = preview;
    }

    /** As an HTML document. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER})
    public Response html(@RestPath String ref, @Context UriInfo uri) {
        QueryReader.of(uri).done();
        return Response.ok(preview.html(ContentRequest.ref(ref, "report"), callers.get()))
                .type("text/html;charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
