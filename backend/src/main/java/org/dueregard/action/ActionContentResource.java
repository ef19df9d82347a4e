package org.dueregard.action;

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
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.ContentRequest;
import org.dueregard.plan.ContentView;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Actions of a plan as the equalities officer edits them. */
@Path("/api/v1/actions")
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class ActionContentResource {

    private static final String KIND = "action";

    private final ContentRequest request;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final ActionContentService actions;

    ActionContentResource(
            ContentRequest request,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            ActionContentService actions) {
        this.request = request;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.actions = actions;
    }

    /** Adds one to a draft. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        String plan = request.plan(QueryReader.of(uri, "plan"));
        ActionFields input = bodies.read(body, "NewAction", ActionFields.class);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), body);
        return idempotency.once(keyed, () -> {
            ContentView<ActionFields> made = actions.create(plan, input, callers.actor(null));
            String location = "/api/v1/actions/" + made.ref() + "/content?plan=" + made.plan();
            return answers.created(location, made.version(), made);
        });
    }

    /** One of them. */
    @GET
    @Path("{ref}/content")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        String plan = request.plan(QueryReader.of(uri, "plan"));
        ContentView<ActionFields> found = actions.get(plan, ContentRequest.ref(ref, KIND));
        return answers.item(headers, found.version(), found);
    }

    /** Changes it. */
    @PATCH
    @Path("{ref}/content")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        String plan = request.plan(QueryReader.of(uri, "plan"));
        IfMatch seen = IfMatch.of(headers);
        ContentView<ActionFields> changed =
                actions.patch(plan, ContentRequest.ref(ref, KIND), seen, bodies.parse(body), callers.actor(null));
        return answers.changed(changed.version(), changed);
    }

    /** Takes it out of a draft. */
    @DELETE
    @Path("{ref}/content")
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        String plan = request.plan(QueryReader.of(uri, "plan"));
        actions.delete(plan, ContentRequest.ref(ref, KIND), IfMatch.of(headers), callers.actor(null));
        return answers.gone();
    }
}
