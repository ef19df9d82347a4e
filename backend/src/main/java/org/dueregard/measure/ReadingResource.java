package org.dueregard.measure;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.jboss.resteasy.reactive.RestPath;

/** Readings of one measure. */
@Path("/api/v1/measures")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER, Roles.MEASURES_WRITE})
public class ReadingResource {

    private final ContentRequest request;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final ReadingDesk readings;

    ReadingResource(
            ContentRequest request,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            ReadingDesk readings) {
        this.request = request;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.readings = readings;
    }

    /** Records one. */
    @POST
    @Path("{ref}/readings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.published(QueryReader.of(uri, "plan"));
        Caller caller = callers.get();
        String measure = ContentRequest.ref(ref, "measure");
        NewReading reading = bodies.read(body, "NewReading", NewReading.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            RecordedReadings recorded = readings.record(plan, measure, reading, caller, callers.actor(null));
            return answers.recorded(recorded.anyNew(), recorded);
        });
    }

    /** Makes a provisional one final. */
    @POST
    @Path("{ref}/readings/{reading}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response confirm(
            @RestPath String ref,
            @RestPath String reading,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        PublishedPlan plan = request.published(QueryReader.of(uri, "plan"));
        Caller caller = callers.get();
        String measure = ContentRequest.ref(ref, "measure");
        String provisional = ContentRequest.ref(reading, "reading");
        ReadingConfirmation as = bodies.read(body, "ReadingConfirmation", ReadingConfirmation.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            RecordedReadings recorded =
                    readings.confirm(plan, measure, provisional, as, caller, callers.actor(as.note()));
            return answers.recorded(true, recorded);
        });
    }

    /** Puts one right. */
    @POST
    @Path("{ref}/readings/{reading}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(
            @RestPath String ref,
            @RestPath String reading,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        PublishedPlan plan = request.published(QueryReader.of(uri, "plan"));
        Caller caller = callers.get();
        String measure = ContentRequest.ref(ref, "measure");
        String wrong = ContentRequest.ref(reading, "reading");
        ReadingCorrection to = bodies.read(body, "ReadingCorrection", ReadingCorrection.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            RecordedReadings recorded = readings.correct(plan, measure, wrong, to, caller, callers.actor(to.note()));
            return answers.recorded(true, recorded);
        });
    }
}
