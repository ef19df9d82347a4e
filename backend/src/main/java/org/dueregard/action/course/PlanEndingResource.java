package org.dueregard.action.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.plan.course.PlanRecord;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Plans that come into force and plans that end. */
@Path("/api/v1/plans/{ref}")
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class PlanEndingResource {

    private final PublishedPlans plans;
    private final PlanEnding ending;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    PlanEndingResource(
            PublishedPlans plans,
            PlanEnding ending,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.plans = plans;
        this.ending = ending;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** Into force. */
    @POST
    @Path("approval")
    public Response approve(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch match = IfMatch.of(headers);
        PlanApproval approval = bodies.read(body, "PlanApproval", PlanApproval.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            PlanRecord plan = ending.approve(ref, match, approval);
            return answers.changed(plan.version(), plan);
        });
    }

    /** To its end. */
    @POST
    @Path("closure")
    public Response close(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch match = IfMatch.of(headers);
        PlanClosure closure = bodies.read(body, "PlanClosure", PlanClosure.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            PlanRecord plan = ending.close(ref, match, closure);
            return answers.changed(plan.version(), plan);
        });
    }

    /** Corrects what became of an action of a published plan. */
    @POST
    @Path("dispositions")
    public Response correct(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        PublishedPlan plan = plans.require(ref);
        DispositionCorrection correction = bodies.read(body, "DispositionCorrection", DispositionCorrection.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            DispositionView corrected = ending.correct(plan, correction);
            return answers.created("/api/v1/plans/" + plan.ref() + "/dispositions", 0, corrected);
        });
    }
}
