package org.dueregard.measure;

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
import org.dueregard.platform.web.PrivateAnswers;

/** Readings of many measures at once. */
@Path("/api/v1/readings")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER, Roles.MEASURES_WRITE})
public class ReadingsResource {

    private final ContentRequest request;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final ReadingDesk readings;
    private final ReadingWorkList work;

    ReadingsResource(
            ContentRequest request,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            ReadingDesk readings,
            ReadingWorkList work) {
        this.request = request;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.readings = readings;
        this.work = work;
    }

    /** The measures whose readings the caller records. */
    @GET
    @Path("work")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
    public Response work(@Context UriInfo uri, @Context HttpHeaders headers) {
        PublishedPlan plan = request.published(QueryReader.of(uri, "plan"));
        return answers.item(headers, work.of(plan, callers.get()));
    }

    /** Records them all, or none. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.published(QueryReader.of(uri, "plan"));
        Caller caller = callers.get();
        NewReadings sent = bodies.read(body, "NewReadings", NewReadings.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            RecordedReadings recorded = readings.record(plan, sent, caller, callers.actor(null));
            return answers.recorded(recorded.anyNew(), recorded);
        });
    }
}
