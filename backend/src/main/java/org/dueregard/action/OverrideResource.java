package org.dueregard.action;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Officer ratings of an action that need no update. */
@Path("/api/v1/actions")
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class OverrideResource {

    private final ContentRequest request;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final OverrideService overrides;

    OverrideResource(
            ContentRequest request,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            OverrideService overrides) {
        this.request = request;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.overrides = overrides;
    }

    /** All of them. */
    @GET
    @Path("{ref}/overrides")
    public Response list(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        PublishedPlan plan = request.published(QueryReader.of(uri, "plan"));
        OverridesView found = overrides.list(plan, ContentRequest.ref(ref, "action"));
        return answers.item(headers, found.version(), found);
    }

    /** Gives one. */
    @POST
    @Path("{ref}/overrides")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.published(QueryReader.of(uri, "plan"));
        String action = ContentRequest.ref(ref, "action");
        IfMatch seen = IfMatch.of(headers);
        Caller caller = callers.get();
        NewOverride wanted = bodies.read(body, "NewOverride", NewOverride.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            OverridesView made = overrides.set(plan, action, seen, wanted, caller, callers.actor(wanted.reason()));
            String location = "/api/v1/actions/" + made.action() + "/overrides?plan=" + made.plan();
            return answers.created(location, made.version(), made);
        });
    }

    /** Takes it back. */
    @POST
    @Path("{ref}/overrides/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response lift(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.published(QueryReader.of(uri, "plan"));
        String action = ContentRequest.ref(ref, "action");
        IfMatch seen = IfMatch.of(headers);
        Caller caller = callers.get();
        OverrideLifting lifting = bodies.read(body, "OverrideLifting", OverrideLifting.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            OverridesView lifted = overrides.lift(plan, action, seen, lifting, caller, callers.actor(lifting.reason()));
            return answers.changed(lifted.version(), lifted);
        });
    }
}
