package org.dueregard.progress.cycle;

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
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Who has answered in a cycle, and reminders by hand. */
@Path("/api/v1/cycles/{ref}")
public class CycleBoardResource {

    private final CycleRequest request;
    private final CycleBoard board;
    private final CycleNudges nudges;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    CycleBoardResource(
            CycleRequest request,
            CycleBoard board,
            CycleNudges nudges,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.request = request;
        this.board = board;
        this.nudges = nudges;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** The board of a cycle. */
    @GET
    @Path("board")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER, Roles.REVIEWER})
    public Response board(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        PublishedPlan plan = request.plan(QueryReader.of(uri, "plan"));
        return answers.item(headers, board.get(plan, CycleRequest.ref(ref), callers.get()));
    }

    /** Reminds some or all who have not answered. */
    @POST
    @Path("nudges")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response nudge(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.plan(QueryReader.of(uri, "plan"));
        Caller caller = callers.get();
        NudgeInput input = bodies.read(body, "Nudge", NudgeInput.class);
        return idempotency.once(
                KeyedRequest.of(headers, uri, caller.subject(), body),
                () -> answers.done(nudges.nudge(plan, CycleRequest.ref(ref), input, callers.actor(null))));
    }
}
