package org.dueregard.progress;

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
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.progress.view.WorkUpdate;
import org.jboss.resteasy.reactive.RestPath;

/** The steps of an update on its way to the public. */
@Path("/api/v1/updates/{ref}")
public class WorkflowResource {

    private static final byte[] NOTHING = {};

    private final WorkRequest request;
    private final CurrentCaller callers;
    private final PrivateAnswers answers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final UpdateDrafts drafts;
    private final UpdateWorkflow workflow;

    WorkflowResource(
            WorkRequest request,
            CurrentCaller callers,
            PrivateAnswers answers,
            Bodies bodies,
            Idempotency idempotency,
            UpdateDrafts drafts,
            UpdateWorkflow workflow) {
        this.request = request;
        this.callers = callers;
        this.answers = answers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.drafts = drafts;
        this.workflow = workflow;
    }

    /** From its writer to the reviewer. Those who have nothing to say send no body, whatever they call it. */
    @POST
    @Path("submission")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
    public Response submit(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        SubmissionReason why = bodies.read(body, "SubmissionReason", SubmissionReason.class);
        return step(
                ref, uri, headers, body, (plan, update, match) -> workflow.submit(plan, update, match, why.reason()));
    }

    /** Back from the reviewer, by its writer. */
    @POST
    @Path("withdrawal")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
    public Response withdraw(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        return step(ref, uri, headers, NOTHING, workflow::withdraw);
    }

    /** Back to its writer, with a reason. */
    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.REVIEWER})
    public Response sendBack(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        ReturnReason why = bodies.read(body, "ReturnReason", ReturnReason.class);
        return step(
                ref, uri, headers, body, (plan, update, match) -> workflow.sendBack(plan, update, match, why.reason()));
    }

    /** Past the reviewer. */
    @POST
    @Path("acknowledgement")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.REVIEWER})
    public Response acknowledge(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        return step(ref, uri, headers, NOTHING, workflow::acknowledge);
    }

    /** To the public. */
    @POST
    @Path("publication")
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response publish(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        return step(ref, uri, headers, NOTHING, workflow::publish);
    }

    /** A draft that corrects it. */
    @POST
    @Path("correction")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
    public Response correct(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        PublishedPlan plan = request.onlyPlan(QueryReader.of(uri, "plan"));
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), NOTHING);
        return idempotency.once(keyed, () -> {
            WorkUpdate draft = drafts.correct(plan, WorkRequest.ref(ref, "update"));
            return answers.created(draft.head().links().self(), draft.head().version(), draft);
        });
    }

    /** A step of one update. */
    @FunctionalInterface
    private interface Step {
        WorkUpdate take(PublishedPlan plan, String ref, IfMatch match);
    }

    private Response step(String ref, UriInfo uri, HttpHeaders headers, byte[] body, Step step) {
        PublishedPlan plan = request.onlyPlan(QueryReader.of(uri, "plan"));
        IfMatch match = IfMatch.of(headers);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), body);
        return idempotency.once(keyed, () -> {
            WorkUpdate update = step.take(plan, WorkRequest.ref(ref, "update"), match);
            return answers.changed(update.head().version(), update);
        });
    }
}
