package org.dueregard.integration;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.integration.document.Format;
import org.dueregard.integration.export.PlanExporter;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Revision;
import org.jboss.resteasy.reactive.RestPath;

/** A whole published plan as the document that an import takes back. */
@Path("/api/v1/plans/{ref}/document")
@PermitAll
public class PlanDocumentResource {

    private final PublishedPlans plans;
    private final PublicAnswers answers;
    private final PlanExporter exporter;

    PlanDocumentResource(PublishedPlans plans, PublicAnswers answers, PlanExporter exporter) {
        this.plans = plans;
        this.answers = answers;
        this.exporter = exporter;
    }

    /** The document; 404 when no such plan is published. */
    @GET
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        PublishedPlan plan = plans.require(ref);
        // Names of the body and its services may come with another plan, so every change counts.
        Revision revision = new Revision(plans.now().stamp(), plan.asAt());
        return answers.item(
                headers,
                revision,
                () -> exporter.export(plan.ref())
                        .map(Format::tree)
                        .orElseThrow(
                                () -> ProblemException.notFound("There is no plan with the reference " + plan.ref())));
    }
}
