package org.dueregard.dashboard;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.web.UsualRequest;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way to a dashboard that is at hand, for the request that nearly everybody makes: bytes from memory
 * before the interface is asked. Whatever is unusual about a request is left to {@link DashboardResource}, which gives
 * the same answer.
 */
@ApplicationScoped
class DashboardRoute {

    /** Before everything but the headers of every answer. */
    static final int FIRST = -1;

    private static final String ADDRESS = "/api/v1/plans/:ref/dashboard";

    private final PublishedPlans plans;
    private final DashboardCache cache;

    DashboardRoute(PublishedPlans plans, DashboardCache cache) {
        this.plans = plans;
        this.cache = cache;
    }

    void routes(@Observes Router router) {
        router.get(ADDRESS).order(FIRST).handler(this::handle);
    }

    private void handle(RoutingContext context) {
        @Nullable UsualRequest usual = context.request().query() == null ? UsualRequest.of(context.request()) : null;
        DashboardCache.@Nullable Ready ready = usual == null ? null : ready(context.pathParam("ref"));
        if (usual == null || ready == null || !usual.isAnsweredBy(ready.etag())) {
            context.next();
            return;
        }
        usual.answer(context.response(), ready.etag(), ready::plain, ready::gzip);
    }

    private DashboardCache.@Nullable Ready ready(String ref) {
        if (!plans.isLive()) {
            return null;
        }
        @Nullable PublishedPlan plan = plans.find(ref);
        return plan == null ? null : cache.at(plan);
    }
}
