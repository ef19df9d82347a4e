package org.dueregard.dashboard;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The dashboard of a plan: the page that most people open, and only that. */
@Path("/api/v1/plans/{ref}/dashboard")
@PermitAll
public class DashboardResource {

    private final PublishedPlans plans;
    private final PublicRequest request;
    private final PublicAnswers answers;
    private final DashboardCache cache;

    DashboardResource(PublishedPlans plans, PublicRequest request, PublicAnswers answers, DashboardCache cache) {
        this.plans = plans;
        this.request = request;
        this.answers = answers;
        this.cache = cache;
    }

    /** Answers from memory on the spot; only the first caller after a change waits for the database. */
    @GET
    @NonBlocking
    public Uni<Response> get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        Representation.ofItem(headers);
        @Nullable String held = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (plans.isLive()) {
            PublishedPlan plan = request.plan(ref);
            DashboardCache.Ready ready = cache.at(plan);
            if (ready != null) {
                return Uni.createFrom().item(answer(held, ready));
            }
        }
        return Uni.createFrom()
                .item(() -> answer(held, cache.get(request.plan(ref))))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private Response answer(@Nullable String held, DashboardCache.Ready ready) {
        return PublicAnswers.holds(held, ready.etag())
                ? answers.notModified(ready.etag())
                : answers.found(Representation.JSON, ready.etag())
                        .entity(ready.plain().getBytes())
                        .build();
    }
}
