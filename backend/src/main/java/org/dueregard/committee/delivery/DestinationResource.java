package org.dueregard.committee.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.committee.delivery.view.DestinationFields;
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Where packs go. */
@Path("/api/v1/destinations")
public class DestinationResource {

    private final DestinationDesk destinations;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    DestinationResource(
            DestinationDesk destinations,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.destinations = destinations;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** A page of destinations. */
    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMITTEE_CLERK, Roles.EQUALITIES_OFFICER})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "page", "size");
        PageRequest page = PageRequest.read(query);
        query.done();
        return answers.page(headers, uri, destinations.list(page, callers.get()));
    }

    /** Makes a destination. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        Caller caller = callers.get();
        DestinationFields fields = bodies.read(body, "DestinationFields", DestinationFields.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            DestinationDesk.Versioned made = destinations.create(fields, caller, callers.actor(null));
            return answers.created("/api/v1/destinations/" + made.view().id(), made.version(), made.view());
        });
    }

    /** One destination. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMITTEE_CLERK, Roles.EQUALITIES_OFFICER})
    public Response get(@RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        DestinationDesk.Versioned found = destinations.get(id, callers.get());
        return answers.item(headers, found.version(), found.view());
    }

    /** Changes what is set. */
    @PATCH
    @Path("{id}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response patch(@RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        DestinationDesk.Versioned changed =
                destinations.patch(id, seen, bodies.parse(body), callers.get(), callers.actor(null));
        return answers.changed(changed.version(), changed.view());
    }
}
