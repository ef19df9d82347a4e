package org.dueregard.consultation.profile.desk;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Profiles for the officers who keep them: true figures, what the public would see, publication and release. */
@Path("/api/v1/consultations/{ref}/profile")
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class ProfileDeskResource {

    private final ProfileDesk desk;
    private final ProfilePublishing publishing;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    ProfileDeskResource(
            ProfileDesk desk,
            ProfilePublishing publishing,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.desk = desk;
        this.publishing = publishing;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** The true figures; the look is written into the trail. */
    @GET
    @Path("true-figures")
    public Response trueFigures(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        ProfileDesk.Versioned found = desk.look(known(ref), callers.actor("Looked at true figures"));
        return answers.item(headers, found.version(), found.view());
    }

    /** Saves true figures. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        ProfileDesk.Versioned saved = desk.save(known(ref), seen, fields(body), callers.actor(null));
        return answers.changed(saved.version(), saved.view());
    }

    /** What the public would see. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(@RestPath String ref, @Context UriInfo uri, byte[] body) {
        QueryReader.of(uri).done();
        return answers.done(desk.preview(known(ref), fields(body)));
    }

    /** Publishes the saved profile. */
    @POST
    @Path("publications")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        NewPublication wanted = bodies.read(body, "NewPublication", NewPublication.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            ProfilePublishing.Published published = publishing.publish(
                    known(ref), seen, wanted.reason(), callers.get(), callers.actor(wanted.reason()));
            return answers.created("/api/v1/consultations/" + ref + "/profile", published.version(), published.view());
        });
    }

    /** Lets the rules decide anew on a suppressed figure. */
    @POST
    @Path("releases")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response release(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        NewRelease wanted = bodies.read(body, "NewRelease", NewRelease.class);
        return idempotency.once(
                KeyedRequest.of(headers, uri, callers.get().subject(), body),
                () -> answers.recorded(
                        true, publishing.release(known(ref), wanted, callers.get(), callers.actor(wanted.reason()))));
    }

    private ProfileFields fields(byte[] body) {
        return bodies.read(body, "ProfileFields", ProfileFields.class);
    }

    private static String known(String ref) {
        return ContentRequest.ref(ref, "consultation");
    }
}
