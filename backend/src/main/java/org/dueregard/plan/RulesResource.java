package org.dueregard.plan;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Rating rules of a plan, for those who keep them. */
@Path("/api/v1/plans/{ref}/rules")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
public class RulesResource {

    private final PublishedPlans plans;
    private final RulesSettings settings;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final PrivateAnswers answers;

    RulesResource(
            PublishedPlans plans,
            RulesSettings settings,
            CurrentCaller callers,
            Bodies bodies,
            PrivateAnswers answers) {
        this.plans = plans;
        this.settings = settings;
        this.callers = callers;
        this.bodies = bodies;
        this.answers = answers;
    }

    /** The rules with their earlier versions. */
    @GET
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        RulesSettings.Versioned found = settings.get(plans.require(ref));
        return answers.item(headers, found.version(), found.view());
    }

    /** Sets other rules. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response set(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        PublishedPlan plan = plans.require(ref);
        IfMatch seen = IfMatch.of(headers);
        RulesProposal wanted = bodies.read(body, "RulesChange", RulesProposal.class);
        RulesSettings.Versioned changed = settings.set(plan, seen, wanted, callers.actor(wanted.reason()));
        return answers.changed(changed.version(), changed.view());
    }
}
