package org.dueregard.dashboard;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.plan.RulesProposal;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** What other rules would do, before they are set. */
@Path("/api/v1/plans/{ref}/rules/preview")
public class RulesPreviewResource {

    private final PublishedPlans plans;
    private final RulesPreview preview;
    private final Bodies bodies;
    private final PrivateAnswers answers;

    RulesPreviewResource(PublishedPlans plans, RulesPreview preview, Bodies bodies, PrivateAnswers answers) {
        this.plans = plans;
        this.preview = preview;
        this.bodies = bodies;
        this.answers = answers;
    }

    /** Ratings now and as proposed; changes nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    public Response preview(@RestPath String ref, @Context UriInfo uri, byte[] body) {
        QueryReader.of(uri).done();
        PublishedPlan plan = plans.require(ref);
        RulesProposal proposal = bodies.read(body, "RulesProposal", RulesProposal.class);
        return answers.done(preview.of(plan, proposal.rules().rules()));
    }
}
