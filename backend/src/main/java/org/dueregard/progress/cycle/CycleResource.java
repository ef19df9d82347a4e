package org.dueregard.progress.cycle;

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
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Reporting cycles of a plan. */
@Path("/api/v1/cycles")
public class CycleResource {

    private final CycleRequest request;
    private final CycleService cycles;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    CycleResource(
            CycleRequest request,
            CycleService cycles,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.request = request;
        this.cycles = cycles;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** A page of cycles, the latest first. */
    @GET
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER, Roles.REVIEWER})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan", "page", "size");
        PageRequest page = PageRequest.read(query);
        PublishedPlan plan = request.plan(query);
        return answers.page(headers, uri, cycles.list(plan, page, callers.get()));
    }

    /** Makes a cycle. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.plan(QueryReader.of(uri, "plan"));
        Caller caller = callers.get();
        NewCycle input = bodies.read(body, "NewCycle", NewCycle.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            CycleService.Versioned made = cycles.create(plan, input, caller, callers.actor(null));
            String location = "/api/v1/cycles/" + input.ref() + "?plan=" + plan.ref();
            return answers.created(location, made.version(), made.view());
        });
    }

    /** One cycle. */
    @GET
    @Path("{ref}")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER, Roles.REVIEWER})
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        PublishedPlan plan = request.plan(QueryReader.of(uri, "plan"));
        CycleService.Versioned found = cycles.get(plan, CycleRequest.ref(ref), callers.get());
        return answers.item(headers, found.version(), found.view());
    }

    /** Changes what was set. */
    @PATCH
    @Path("{ref}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response patch(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.plan(QueryReader.of(uri, "plan"));
        IfMatch seen = IfMatch.of(headers);
        CycleService.Versioned changed =
                cycles.patch(plan, CycleRequest.ref(ref), seen, bodies.parse(body), callers.get(), callers.actor(null));
        return answers.changed(changed.version(), changed.view());
    }

    /** Closes it by hand. */
    @POST
    @Path("{ref}/closure")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response close(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return byHand(
                uri,
                headers,
                body,
                (plan, seen, reason, caller) ->
                        cycles.close(plan, CycleRequest.ref(ref), seen, reason, caller, callers.actor(reason)));
    }

    /** Locks it by hand. */
    @POST
    @Path("{ref}/lock")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response lock(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return byHand(
                uri,
                headers,
                body,
                (plan, seen, reason, caller) ->
                        cycles.lock(plan, CycleRequest.ref(ref), seen, reason, caller, callers.actor(reason)));
    }

    /** Opens a closed one again. */
    @POST
    @Path("{ref}/reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response reopen(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.plan(QueryReader.of(uri, "plan"));
        IfMatch seen = IfMatch.of(headers);
        Caller caller = callers.get();
        CycleReopening input = bodies.read(body, "CycleReopening", CycleReopening.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            CycleService.Versioned changed =
                    cycles.reopen(plan, CycleRequest.ref(ref), seen, input, caller, callers.actor(input.reason()));
            return answers.changed(changed.version(), changed.view());
        });
    }

    @FunctionalInterface
    private interface ByHand {
        CycleService.Versioned apply(PublishedPlan plan, IfMatch seen, String reason, Caller caller);
    }

    private Response byHand(UriInfo uri, HttpHeaders headers, byte[] body, ByHand change) {
        PublishedPlan plan = request.plan(QueryReader.of(uri, "plan"));
        IfMatch seen = IfMatch.of(headers);
        Caller caller = callers.get();
        CycleReason input = bodies.read(body, "CycleReason", CycleReason.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            CycleService.Versioned changed = change.apply(plan, seen, input.reason(), caller);
            return answers.changed(changed.version(), changed.view());
        });
    }
}
