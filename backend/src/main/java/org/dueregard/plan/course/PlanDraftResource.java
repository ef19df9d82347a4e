package org.dueregard.plan.course;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Drafts of plans, and what those who prepare them may read of plans that are not public yet. */
@Path("/api/v1/plans")
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class PlanDraftResource {

    private static final int MOST_STEPS = 10_000;

    private final PlanDrafts drafts;
    private final PlanRecords records;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    PlanDraftResource(
            PlanDrafts drafts,
            PlanRecords records,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.drafts = drafts;
        this.records = records;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** Begins a plan. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        NewPlan input = bodies.read(body, "NewPlan", NewPlan.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            PlanRecord made = drafts.begin(input);
            return answers.created("/api/v1/plans/" + made.ref() + "/record", made.version(), made);
        });
    }

    /** Changes the head of a draft. */
    @PATCH
    @Path("{ref}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response change(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch match = IfMatch.of(headers);
        JsonNode patch = bodies.parse(body);
        PlanRecord plan =
                drafts.change(ref, match, fields -> bodies.merge(fields, patch, "PlanFields", PlanFields.class));
        return answers.changed(plan.version(), plan);
    }

    /** Throws a draft away. */
    @DELETE
    @Path("{ref}")
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        drafts.delete(ref, IfMatch.of(headers));
        return answers.gone();
    }

    /** How a plan stands. */
    @GET
    @Path("{ref}/record")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.REVIEWER, Roles.COMMITTEE_CLERK})
    public Response record(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        PlanRecord plan = records.get(ref);
        return answers.item(headers, plan.version(), plan);
    }

    /** What a plan says, line by line. */
    @GET
    @Path("{ref}/wording")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.REVIEWER, Roles.COMMITTEE_CLERK})
    public Response wording(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "step");
        int step = query.integer("step", 1, MOST_STEPS, 0);
        query.done();
        return answers.item(headers, records.wording(ref, step == 0 ? null : step));
    }
}
