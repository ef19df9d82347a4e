package org.dueregard.report.builder;

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
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.view.ReportReason;
import org.dueregard.report.builder.view.ReportRecordView;
import org.jboss.resteasy.reactive.RestPath;

/** The release of a report, and a new version after it. */
@Path("/api/v1/reports/{ref}")
public class ReportReleaseResource {

    private static final byte[] NOTHING = {};

    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final ReportRelease releases;

    ReportReleaseResource(
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            ReportRelease releases) {
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.releases = releases;
    }

    /** To everybody. */
    @POST
    @Path("release")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK})
    public Response release(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        Caller caller = callers.get();
        KeyedRequest keyed = KeyedRequest.of(headers, uri, caller.subject(), NOTHING);
        return idempotency.once(keyed, () -> changed(releases.release(known(ref), seen, caller, callers.actor(null))));
    }

    /** A new version. */
    @POST
    @Path("revision")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response revise(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        Caller caller = callers.get();
        ReportReason sent = bodies.read(body, "ReportReason", ReportReason.class);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, caller.subject(), body);
        return idempotency.once(
                keyed, () -> changed(releases.revise(known(ref), seen, sent, caller, callers.actor(sent.reason()))));
    }

    private Response changed(ReportRecordView view) {
        return answers.changed(view.version(), view);
    }

    private static String known(String ref) {
        return ContentRequest.ref(ref, "report");
    }
}
