package org.dueregard.progress;

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
import java.util.function.BiFunction;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.progress.view.UpdateRows;

/** What a caller has to do, and steps of several updates at once. */
@Path("/api/v1")
public class WorkResource {

    private final WorkRequest request;
    private final CurrentCaller callers;
    private final PrivateAnswers answers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final WorkLists lists;
    private final BulkWorkflow workflow;

    WorkResource(
            WorkRequest request,
            CurrentCaller callers,
            PrivateAnswers answers,
            Bodies bodies,
            Idempotency idempotency,
            WorkLists lists,
            BulkWorkflow workflow) {
        this.request = request;
        this.callers = callers;
        this.answers = answers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.lists = lists;
        this.workflow = workflow;
    }

    /** What the caller has to do. */
    @GET
    @Path("work")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER, Roles.REVIEWER})
    public Response work(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answers.item(headers, lists.work(request.onlyPlan(QueryReader.of(uri, "plan"))));
    }

    /** Next steps of published updates. */
    @GET
    @Path("next-steps")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER, Roles.REVIEWER})
    public Response steps(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, StepFilter.PARAMETERS);
        PublishedPlan plan = request.plan(query);
        return answers.page(headers, uri, lists.steps(plan, StepFilter.read(query, plan)));
    }

    /** Acknowledges several updates. */
    @POST
    @Path("acknowledgements")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.REVIEWER})
    public Response acknowledge(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return all(uri, headers, body, workflow::acknowledge);
    }

    /** Publishes several acknowledged updates. */
    @POST
    @Path("publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response publish(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        return all(uri, headers, body, workflow::publish);
    }

    private Response all(
            UriInfo uri, HttpHeaders headers, byte[] body, BiFunction<PublishedPlan, UpdateVersions, UpdateRows> step) {
        PublishedPlan plan = request.onlyPlan(QueryReader.of(uri, "plan"));
        UpdateVersions asked = bodies.read(body, "UpdateVersions", UpdateVersions.class);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), body);
        return idempotency.once(keyed, () -> answers.done(step.apply(plan, asked)));
    }
}
