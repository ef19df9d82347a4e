package org.dueregard.committee.route;

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
import java.util.List;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Routes of reports, for officers. */
@Path("/api/v1/routes")
public class RouteResource {

    private final RouteDesk desk;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    RouteResource(
            RouteDesk desk, CurrentCaller callers, Bodies bodies, Idempotency idempotency, PrivateAnswers answers) {
        this.desk = desk;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** A page of routes, or all of them as a file with one row for each meeting. */
    @GET
    @RolesAllowed({
        Roles.EQUALITIES_OFFICER,
        Roles.SERVICE_OFFICER,
        Roles.REVIEWER,
        Roles.COMMITTEE_CLERK,
        Roles.ADMINISTRATOR
    })
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "page", "size", "format");
        Representation format = Representation.ofList(query, headers);
        PageRequest page = PageRequest.read(query);
        query.done();
        if (format == Representation.JSON) {
            return answers.page(headers, uri, desk.page(page));
        }
        List<RouteFiles.Stop> stops =
                desk.all().stream().flatMap(RouteFiles.Stop::of).toList();
        return answers.file(format, "routes", TableFile.of(format, "Routes", RouteFiles.ROUTES, stops::forEach));
    }

    /** Adds a route. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        NewRoute input = bodies.read(body, "NewRoute", NewRoute.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            Versioned<RouteView> made = desk.create(input, callers.actor(null));
            return answers.created("/api/v1/routes/" + made.view().ref(), made.version(), made.view());
        });
    }

    /** One route. */
    @GET
    @Path("{ref}")
    @RolesAllowed({
        Roles.EQUALITIES_OFFICER,
        Roles.SERVICE_OFFICER,
        Roles.REVIEWER,
        Roles.COMMITTEE_CLERK,
        Roles.ADMINISTRATOR
    })
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        Versioned<RouteView> found = desk.get(ContentRequest.ref(ref, "route"));
        return answers.item(headers, found.version(), found.view());
    }

    /** Changes a route. */
    @PATCH
    @Path("{ref}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response patch(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        Versioned<RouteView> changed =
                desk.patch(ContentRequest.ref(ref, "route"), seen, bodies.parse(body), callers.actor(null));
        return answers.changed(changed.version(), changed.view());
    }

    /** Takes a route away. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        desk.delete(ContentRequest.ref(ref, "route"), IfMatch.of(headers), callers.actor(null));
        return answers.gone();
    }
}
