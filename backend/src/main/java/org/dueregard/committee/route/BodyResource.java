package org.dueregard.committee.route;

import jakarta.annotation.security.PermitAll;
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
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Bodies: everybody sees them, and clerks keep them. */
@Path("/api/v1/bodies")
public class BodyResource {

    private final DigestAnswers told;
    private final BodyReads reads;
    private final BodyDesk desk;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    BodyResource(
            DigestAnswers told,
            BodyReads reads,
            BodyDesk desk,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.told = told;
        this.reads = reads;
        this.desk = desk;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** A page of bodies, or all of them as a file. */
    @GET
    @PermitAll
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "page", "size", "format");
        Representation format = Representation.ofList(query, headers);
        PageRequest page = PageRequest.read(query);
        query.done();
        if (format == Representation.JSON) {
            return told.page(headers, uri, reads.page(page));
        }
        List<BodyView> all = reads.all();
        return told.file(
                headers,
                all.toString(),
                format,
                "bodies",
                TableFile.of(format, "Bodies", RouteFiles.BODIES, all::forEach));
    }

    /** Adds a body. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        NewBody input = bodies.read(body, "NewBody", NewBody.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            Versioned<BodyView> made = desk.create(input, callers.actor(null));
            return answers.created("/api/v1/bodies/" + made.view().ref(), made.version(), made.view());
        });
    }

    /** One body. */
    @GET
    @Path("{ref}")
    @PermitAll
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        Versioned<BodyView> found = reads.get(ContentRequest.ref(ref, "body"));
        return told.item(headers, found.version(), found.view());
    }

    /** Changes a body. */
    @PATCH
    @Path("{ref}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response patch(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        Versioned<BodyView> changed =
                desk.patch(ContentRequest.ref(ref, "body"), seen, bodies.parse(body), callers.actor(null));
        return answers.changed(changed.version(), changed.view());
    }

    /** Takes a body away. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        desk.delete(ContentRequest.ref(ref, "body"), IfMatch.of(headers), callers.actor(null));
        return answers.gone();
    }
}
