package org.dueregard.consultation;

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
import org.jboss.resteasy.reactive.RestPath;

/** Consultations as those who keep them write them. */
@Path("/api/v1/consultations")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
public class RecordResource {

    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final ConsultationDesk desk;

    RecordResource(
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            ConsultationDesk desk) {
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.desk = desk;
    }

    /** Begins a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        Caller caller = callers.get();
        ConsultationFields input = bodies.read(body, "NewConsultation", ConsultationFields.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            RecordView made = desk.create(input, caller, callers.actor(input.reason()));
            return answers.created("/api/v1/consultations/" + made.ref() + "/record", made.version(), made);
        });
    }

    /** One of them. */
    @GET
    @Path("{ref}/record")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        RecordView found = desk.get(ContentRequest.ref(ref, "consultation"), callers.get());
        return answers.item(headers, found.version(), found);
    }

    /** Changes it. */
    @PATCH
    @Path("{ref}/record")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        RecordView changed = desk.patch(
                ContentRequest.ref(ref, "consultation"), seen, bodies.parse(body), callers.get(), callers.actor(null));
        return answers.changed(changed.version(), changed);
    }

    /** Throws a draft away. */
    @DELETE
    @Path("{ref}/record")
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        desk.delete(ContentRequest.ref(ref, "consultation"), IfMatch.of(headers), callers.get(), callers.actor(null));
        return answers.gone();
    }
}
