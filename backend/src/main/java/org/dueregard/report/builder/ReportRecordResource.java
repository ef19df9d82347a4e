package org.dueregard.report.builder;

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
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.view.NewReport;
import org.dueregard.report.builder.view.ReportRecordView;
import org.jboss.resteasy.reactive.RestPath;

/** Reports as they are written. */
@Path("/api/v1/reports")
@RolesAllowed(Roles.EQUALITIES_OFFICER)
public class ReportRecordResource {

    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final ReportDesk desk;
    private final ReportChecking checking;

    ReportRecordResource(
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            ReportDesk desk,
            ReportChecking checking) {
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.desk = desk;
        this.checking = checking;
    }

    /** Begins one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        Caller caller = callers.get();
        NewReport input = bodies.read(body, "NewReport", NewReport.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            ReportRecordView made = desk.create(input, caller, callers.actor(null));
            return answers.created("/api/v1/reports/" + made.ref() + "/record", made.version(), made);
        });
    }

    /** One of them. */
    @GET
    @Path("{ref}/record")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER, Roles.SERVICE_OFFICER})
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        ReportRecordView found = desk.get(ContentRequest.ref(ref, "report"), callers.get());
        return answers.item(headers, found.version(), found);
    }

    /** What stands in the way of its release. */
    @GET
    @Path("{ref}/checks")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER})
    public Response checks(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, checking.get(ContentRequest.ref(ref, "report"), callers.get()));
    }

    /** Changes its fields. */
    @PATCH
    @Path("{ref}/record")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        ReportRecordView changed = desk.patch(
                ContentRequest.ref(ref, "report"), seen, bodies.parse(body), callers.get(), callers.actor(null));
        return answers.changed(changed.version(), changed);
    }

    /** Throws a draft away. */
    @DELETE
    @Path("{ref}/record")
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        desk.delete(ContentRequest.ref(ref, "report"), IfMatch.of(headers), callers.get(), callers.actor(null));
        return answers.gone();
    }
}
