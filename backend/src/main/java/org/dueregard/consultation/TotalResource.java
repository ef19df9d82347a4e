package org.dueregard.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Numbers that papers published, for those who keep the register. */
@Path("/api/v1/consultation-totals")
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class TotalResource {

    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final TotalDesk totals;

    TotalResource(
            CurrentCaller callers, Bodies bodies, Idempotency idempotency, PrivateAnswers answers, TotalDesk totals) {
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.totals = totals;
    }

    /** Records one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        TotalFields input = bodies.read(body, "NewConsultationTotal", TotalFields.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            TotalFields made = totals.record(input, callers.actor(null));
            return answers.created("/api/v1/consultation-totals/" + made.id(), 0, made);
        });
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public Response get(@RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, 0, totals.get(known(id)));
    }

    /** Takes one away. */
    @DELETE
    @Path("{id}")
    public Response delete(@RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        totals.delete(known(id), IfMatch.of(headers), callers.actor(null));
        return answers.gone();
    }

    private static UUID known(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw TotalDesk.missing();
        }
    }
}
