package org.dueregard.report.builder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.dueregard.report.builder.view.NewTemplate;
import org.dueregard.report.builder.view.TemplateFields;
import org.dueregard.report.builder.view.TemplateView;
import org.jboss.resteasy.reactive.RestPath;

/** Templates of reports. */
@Path("/api/v1/report-templates")
public class ReportTemplateResource {

    private final ReportTemplates templates;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    ReportTemplateResource(
            ReportTemplates templates,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.templates = templates;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** All of them. */
    @GET
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, templates.all(callers.get()));
    }

    /** Adds one. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    public Response add(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        Caller caller = callers.get();
        NewTemplate sent = bodies.read(body, "NewReportTemplate", NewTemplate.class);
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            TemplateView made = templates.add(sent, caller, callers.actor(null));
            return answers.created("/api/v1/report-templates/" + made.key(), made.version(), made);
        });
    }

    /** One of them. */
    @GET
    @Path("{key}")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.ADMINISTRATOR})
    public Response get(@RestPath String key, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        TemplateView found = templates.get(ContentRequest.ref(key, "template"), callers.get());
        return answers.item(headers, found.version(), found);
    }

    /** Sets what it says. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    public Response set(@RestPath String key, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        TemplateFields sent = bodies.read(body, "ReportTemplateFields", TemplateFields.class);
        TemplateView changed =
                templates.set(ContentRequest.ref(key, "template"), seen, sent, callers.get(), callers.actor(null));
        return answers.changed(changed.version(), changed);
    }
}
