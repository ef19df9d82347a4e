package org.dueregard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.dashboard.view.SiteView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.SiteConfig;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Revision;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Name and look of this installation. */
@Path("/api/v1/site")
@PermitAll
public class SiteResource {

    private final PublishedPlans plans;
    private final PublicAnswers answers;
    private final SiteConfig site;
    private final String version;

    SiteResource(
            PublishedPlans plans,
            PublicAnswers answers,
            SiteConfig site,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.plans = plans;
        this.answers = answers;
        this.site = site;
        this.version = version;
    }

    /** The settings. */
    @GET
    public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        PublishedPlans.Snapshot now = plans.now();
        SiteView view = new SiteView(
                site.councilName().orElseGet(() -> council(now)),
                site.productName(),
                site.accentColour(),
                site.logoUrl().orElse(null),
                version);
        return answers.item(headers, new Revision(view.hashCode(), java.time.LocalDate.EPOCH), () -> view);
    }

    private String council(PublishedPlans.Snapshot now) {
        String code = plans.council(now.plans());
        return now.plans().stream()
                .filter(plan -> plan.organisation().equals(code))
                .map(PublishedPlan::body)
                .findFirst()
                .orElseGet(site::productName);
    }
}
