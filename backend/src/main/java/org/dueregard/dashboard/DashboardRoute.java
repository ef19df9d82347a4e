package org.dueregard.dashboard;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.web.PublicAnswers;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way to a dashboard that is at hand, for the request that nearly everybody makes: bytes from memory
 * before the interface is asked. Whatever is unusual about a request is left to {@link DashboardResource}, which gives
 * the same answer.
 */
@ApplicationScoped
class DashboardRoute {

    /** Before everything but the headers of every answer. */
    private static final int FIRST = -1;

    private static final String ADDRESS = "/api/v1/plans/:ref/dashboard";
    private static final Set<String> TAKES_JSON = Set.of("*/*", "application/json");

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
        DashboardCache.Ready ready = isUsual(context) ? ready(context.pathParam("ref")) : null;
        MultiMap headers = context.request().headers();
        @Nullable String held = headers.get(HttpHeaders.IF_NONE_MATCH);
        @Nullable String encodings = headers.get(HttpHeaders.ACCEPT_ENCODING);
        if (ready == null || (held != null && !held.equals(ready.etag())) || !isPlain(encodings)) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        PublicAnswers.headers(ready.etag(), response::putHeader);
        if (held != null) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        if (encodings == null) {
            response.end(ready.plain());
        } else {
            // Compressed once for everybody; the server leaves alone what says that it is.
            response.putHeader(HttpHeaders.CONTENT_ENCODING, "gzip").end(ready.gzip());
        }
    }

    private DashboardCache.@Nullable Ready ready(String ref) {
        if (!plans.isLive()) {
            return null;
        }
        @Nullable PublishedPlan plan = plans.find(ref);
        return plan == null ? null : cache.at(plan);
    }

    private static boolean isUsual(RoutingContext context) {
        @Nullable String accept = context.request().getHeader(HttpHeaders.ACCEPT);
        return context.request().query() == null && (accept == null || TAKES_JSON.contains(accept));
    }

    /** Nothing said, or gzip taken without a weight. */
    private static boolean isPlain(@Nullable String encodings) {
        return encodings == null || (encodings.contains("gzip") && encodings.indexOf(';') < 0);
    }
}
