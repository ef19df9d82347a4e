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
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Meetings: everybody sees them, and clerks keep them. */
@Path("/api/v1/meetings")
public class MeetingResource {

    private final DigestAnswers told;
    private final MeetingReads reads;
    private final MeetingDesk desk;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    MeetingResource(
            DigestAnswers told,
            MeetingReads reads,
            MeetingDesk desk,
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

    /** A page of meetings, or all of them as a file. */
    @GET
    @PermitAll
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, MeetingFilter.PARAMETERS);
        Representation format = Representation.ofList(query, headers);
        MeetingFilter filter = MeetingFilter.read(query);
        if (format == Representation.JSON) {
            return told.page(headers, uri, reads.page(filter));
        }
        List<MeetingView> all = reads.all(filter);
        return told.file(
                headers,
                all.toString(),
                format,
                "meetings",
                TableFile.of(format, "Meetings", RouteFiles.MEETINGS, all::forEach));
    }

    /** Adds a meeting. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        NewMeeting input = bodies.read(body, "NewMeeting", NewMeeting.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            Versioned<MeetingView> made = desk.create(input, callers.actor(null));
            return answers.created("/api/v1/meetings/" + made.view().ref(), made.version(), made.view());
        });
    }

    /** One meeting. */
    @GET
    @Path("{ref}")
    @PermitAll
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        Versioned<MeetingView> found = reads.get(ContentRequest.ref(ref, "meeting"));
        return told.item(headers, found.version(), found.view());
    }

    /** Changes a meeting. */
    @PATCH
    @Path("{ref}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response patch(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        Versioned<MeetingView> changed =
                desk.patch(ContentRequest.ref(ref, "meeting"), seen, bodies.parse(body), callers.actor(null));
        return answers.changed(changed.version(), changed.view());
    }

    /** Takes a meeting away. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        desk.delete(ContentRequest.ref(ref, "meeting"), IfMatch.of(headers), callers.actor(null));
        return answers.gone();
    }
}
