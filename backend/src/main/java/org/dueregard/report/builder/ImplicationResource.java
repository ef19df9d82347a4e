package org.dueregard.report.builder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.view.ImplicationView;
import org.jboss.resteasy.reactive.RestPath;

/** Rows of the table of implications. */
@Path("/api/v1/reports/{ref}/implications/{implication}")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER, Roles.SERVICE_OFFICER})
public class ImplicationResource {

    private final CurrentCaller callers;
    private final Bodies bodies;
    private final PrivateAnswers answers;
    private final ImplicationDesk desk;

    ImplicationResource(CurrentCaller callers, Bodies bodies, PrivateAnswers answers, ImplicationDesk desk) {
        this.callers = callers;
        this.bodies = bodies;
        this.answers = answers;
        this.desk = desk;
    }

    /** One of them. */
    @GET
    public Response get(
            @RestPath String ref, @RestPath String implication, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        ImplicationView found = desk.get(ContentRequest.ref(ref, "report"), implication, callers.get());
        return answers.item(headers, found.version(), found);
    }

    /** Writes it. */
    @PATCH
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(
            @RestPath String ref,
            @RestPath String implication,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        ImplicationView changed = desk.patch(
                ContentRequest.ref(ref, "report"),
                implication,
                seen,
                bodies.parse(body),
                callers.get(),
                callers.actor(null));
        return answers.changed(changed.version(), changed);
    }
}
