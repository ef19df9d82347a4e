package org.dueregard.plan.course;

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
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Steps of a plan before it is approved. */
@Path("/api/v1/plans/{ref}")
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class PlanCourseResource {

    private final PlanCourse course;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    PlanCourseResource(
            PlanCourse course, CurrentCaller callers, Bodies bodies, Idempotency idempotency, PrivateAnswers answers) {
        this.course = course;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** To the approving body. */
    @POST
    @Path("submission")
    public Response submit(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch match = IfMatch.of(headers);
        PlanSubmission said = bodies.read(body, "PlanSubmission", PlanSubmission.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            PlanRecord plan = course.submit(ref, match, said.note());
            return answers.changed(plan.version(), plan);
        });
    }

    /** Back to draft. */
    @POST
    @Path("return")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sendBack(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch match = IfMatch.of(headers);
        PlanReason why = bodies.read(body, "PlanReason", PlanReason.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            PlanRecord plan = course.sendBack(ref, match, why.reason());
            return answers.changed(plan.version(), plan);
        });
    }
}
