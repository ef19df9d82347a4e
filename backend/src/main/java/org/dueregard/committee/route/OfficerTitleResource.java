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

/** Titles of officers who sign reports, for officers. */
@Path("/api/v1/officer-titles")
public class OfficerTitleResource {

    private final OfficerTitleDesk desk;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    OfficerTitleResource(
            OfficerTitleDesk desk,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.desk = desk;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** A page of titles, or all of them as a file. */
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
        List<OfficerTitleView> all = desk.all();
        return answers.file(
                format,
                "officer-titles",
                TableFile.of(format, "Officer titles", RouteFiles.OFFICER_TITLES, all::forEach));
    }

    /** Adds a title. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        NewOfficerTitle input = bodies.read(body, "NewOfficerTitle", NewOfficerTitle.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            Versioned<OfficerTitleView> made = desk.create(input, callers.actor(null));
            return answers.created("/api/v1/officer-titles/" + made.view().ref(), made.version(), made.view());
        });
    }

    /** One title. */
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
        Versioned<OfficerTitleView> found = desk.get(ContentRequest.ref(ref, "officer title"));
        return answers.item(headers, found.version(), found.view());
    }

    /** Changes a title. */
    @PATCH
    @Path("{ref}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response patch(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        Versioned<OfficerTitleView> changed =
                desk.patch(ContentRequest.ref(ref, "officer title"), seen, bodies.parse(body), callers.actor(null));
        return answers.changed(changed.version(), changed.view());
    }

    /** Takes a title away. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        desk.delete(ContentRequest.ref(ref, "officer title"), IfMatch.of(headers), callers.actor(null));
        return answers.gone();
    }
}
