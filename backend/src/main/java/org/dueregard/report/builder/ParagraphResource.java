package org.dueregard.report.builder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.view.NewParagraph;
import org.dueregard.report.builder.view.ParagraphView;
import org.jboss.resteasy.reactive.RestPath;

/** Paragraphs of a report. */
@Path("/api/v1/reports/{ref}/paragraphs")
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class ParagraphResource {

    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final ParagraphDesk desk;

    ParagraphResource(
            CurrentCaller callers, Bodies bodies, Idempotency idempotency, PrivateAnswers answers, ParagraphDesk desk) {
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.desk = desk;
    }

    /** Adds one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        Caller caller = callers.get();
        NewParagraph sent = bodies.read(body, "NewReportParagraph", NewParagraph.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            ParagraphView made = desk.add(known(ref), sent, caller, callers.actor(null));
            return answers.created("/api/v1/reports/" + ref + "/paragraphs/" + made.id(), made.version(), made);
        });
    }

    /** One of them. */
    @GET
    @Path("{paragraph}")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER, Roles.SERVICE_OFFICER})
    public Response get(
            @RestPath String ref, @RestPath String paragraph, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        ParagraphView found = desk.get(known(ref), id(paragraph), callers.get());
        return answers.item(headers, found.version(), found);
    }

    /** Changes it. */
    @PATCH
    @Path("{paragraph}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(
            @RestPath String ref,
            @RestPath String paragraph,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        ParagraphView changed =
                desk.patch(known(ref), id(paragraph), seen, bodies.parse(body), callers.get(), callers.actor(null));
        return answers.changed(changed.version(), changed);
    }

    /** Takes it out. */
    @DELETE
    @Path("{paragraph}")
    public Response delete(
            @RestPath String ref, @RestPath String paragraph, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        desk.delete(known(ref), id(paragraph), IfMatch.of(headers), callers.get(), callers.actor(null));
        return answers.gone();
    }

    private static String known(String ref) {
        return ContentRequest.ref(ref, "report");
    }

    private static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw ParagraphDesk.missing();
        }
    }
}
