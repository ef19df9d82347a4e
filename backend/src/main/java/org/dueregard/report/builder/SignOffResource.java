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
import java.util.function.Supplier;
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
import org.dueregard.report.builder.view.ImplicationView;
import org.dueregard.report.builder.view.NewInvitation;
import org.dueregard.report.builder.view.NewSignature;
import org.dueregard.report.builder.view.ReportReason;
import org.jboss.resteasy.reactive.RestPath;

/** Signatures under rows of the table of implications. */
@Path("/api/v1/reports/{ref}/implications/{implication}")
public class SignOffResource {

    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final SignOffs signOffs;

    SignOffResource(
            CurrentCaller callers, Bodies bodies, Idempotency idempotency, PrivateAnswers answers, SignOffs signOffs) {
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.signOffs = signOffs;
    }

    /** Asks somebody to sign. */
    @POST
    @Path("invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.EQUALITIES_OFFICER)
    public Response invite(
            @RestPath String ref,
            @RestPath String implication,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        IfMatch seen = seen(uri, headers);
        NewInvitation sent = bodies.read(body, "NewReportInvitation", NewInvitation.class);
        Caller caller = callers.get();
        return once(
                headers,
                uri,
                body,
                () -> signOffs.invite(
                        ContentRequest.ref(ref, "report"), implication, seen, sent, caller, callers.actor(null)));
    }

    /** Signs. */
    @POST
    @Path("sign-off")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER, Roles.SERVICE_OFFICER})
    public Response sign(
            @RestPath String ref,
            @RestPath String implication,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        IfMatch seen = seen(uri, headers);
        NewSignature sent = bodies.read(body, "NewReportSignature", NewSignature.class);
        Caller caller = callers.get();
        return once(
                headers,
                uri,
                body,
                () -> signOffs.sign(
                        ContentRequest.ref(ref, "report"), implication, seen, sent, caller, callers.actor(null)));
    }

    /** Takes the signature away. */
    @POST
    @Path("reopening")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER, Roles.SERVICE_OFFICER})
    public Response reopen(
            @RestPath String ref,
            @RestPath String implication,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        IfMatch seen = seen(uri, headers);
        ReportReason sent = bodies.read(body, "ReportReason", ReportReason.class);
        Caller caller = callers.get();
        return once(
                headers,
                uri,
                body,
                () -> signOffs.reopen(
                        ContentRequest.ref(ref, "report"),
                        implication,
                        seen,
                        sent,
                        caller,
                        callers.actor(sent.reason())));
    }

    private Response once(HttpHeaders headers, UriInfo uri, byte[] body, Supplier<ImplicationView> work) {
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), body);
        return idempotency.once(keyed, () -> {
            ImplicationView view = work.get();
            return answers.changed(view.version(), view);
        });
    }

    private static IfMatch seen(UriInfo uri, HttpHeaders headers) {
        QueryReader.of(uri).done();
        return IfMatch.of(headers);
    }
}
