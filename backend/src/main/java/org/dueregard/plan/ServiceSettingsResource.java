package org.dueregard.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.regex.Pattern;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Services, for those who keep them. */
@Path("/api/v1/services")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
public class ServiceSettingsResource {

    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");

    private final PublishedPlans plans;
    private final ServiceSettings services;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;

    ServiceSettingsResource(
            PublishedPlans plans,
            ServiceSettings services,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers) {
        this.plans = plans;
        this.services = services;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
    }

    /** A page of services. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan", "page", "size");
        PageRequest page = PageRequest.read(query);
        return answers.page(headers, uri, services.list(plan(query), page));
    }

    /** Adds a service. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = plan(QueryReader.of(uri, "plan"));
        NewService input = bodies.read(body, "NewService", NewService.class);
        return idempotency.once(KeyedRequest.of(headers, uri, callers.get().subject(), body), () -> {
            ServiceSettings.Versioned made = services.create(plan, input, callers.actor(null));
            String location = "/api/v1/services/" + input.code() + "?plan=" + plan.ref();
            return answers.created(location, made.version(), made.view());
        });
    }

    /** One service. */
    @GET
    @Path("{code}")
    public Response get(@RestPath String code, @Context UriInfo uri, @Context HttpHeaders headers) {
        ServiceSettings.Versioned found = services.get(plan(QueryReader.of(uri, "plan")), code);
        return answers.item(headers, found.version(), found.view());
    }

    /** Changes a service. */
    @PATCH
    @Path("{code}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(@RestPath String code, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = plan(QueryReader.of(uri, "plan"));
        IfMatch seen = IfMatch.of(headers);
        ServiceSettings.Versioned changed = services.patch(plan, code, seen, bodies.parse(body), callers.actor(null));
        return answers.changed(changed.version(), changed.view());
    }

    private PublishedPlan plan(QueryReader query) {
        String ref = query.matching("plan", REF, "a reference of up to 40 letters, digits, dots and hyphens");
        query.done();
        return plans.require(ref == null ? "current" : ref);
    }
}
