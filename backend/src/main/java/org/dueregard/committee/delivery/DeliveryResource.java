package org.dueregard.committee.delivery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Packs on their way, with every attempt. */
@Path("/api/v1/deliveries")
public class DeliveryResource {

    private final DeliveryDesk deliveries;
    private final CurrentCaller callers;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    DeliveryResource(DeliveryDesk deliveries, CurrentCaller callers, Idempotency idempotency, PrivateAnswers answers) {
        this.deliveries = deliveries;
        this.callers = callers;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** A page of deliveries, or all of them as a file. */
    @GET
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMITTEE_CLERK, Roles.EQUALITIES_OFFICER})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "pack", "state", "page", "size", "format");
        Representation format = Representation.ofList(query, headers);
        DeliveryFilter filter = DeliveryFilter.read(query);
        Caller caller = callers.get();
        if (format == Representation.JSON) {
            return answers.page(headers, uri, deliveries.list(filter, caller));
        }
        return answers.file(
                format,
                "deliveries",
                TableFile.of(format, "Deliveries", DeliveryColumns.ALL, sink -> deliveries.all(filter, caller, sink)));
    }

    /** One delivery. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.COMMITTEE_CLERK, Roles.EQUALITIES_OFFICER})
    public Response get(@RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        DeliveryDesk.Versioned found = deliveries.get(id, callers.get());
        return answers.item(headers, found.version(), found.view());
    }

    /** Has it tried now. */
    @POST
    @Path("{id}/retry")
    @RolesAllowed({Roles.COMMITTEE_CLERK, Roles.EQUALITIES_OFFICER})
    public Response retry(@RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        Caller caller = callers.get();
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), new byte[0]), () -> {
            DeliveryDesk.Versioned asked = deliveries.retry(id, seen, caller, callers.actor(null));
            return answers.changed(asked.version(), asked.view());
        });
    }
}
