package org.dueregard.dashboard;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.web.AnswersAtHand;
import org.dueregard.platform.web.Gzip;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.UsualRequest;
import org.jspecify.annotations.Nullable;

/** The shortest way to what a plan says when it is at hand: bytes from memory before the interface is asked. */
@ApplicationScoped
class AnswersRoute {

    private static final List<String> ADDRESSES =
            List.of("/api/v1/actions*", "/api/v1/objectives*", "/api/v1/measures*");

    private final PublishedPlans plans;
    private final PublicRequest request;
    private final PublicAnswers answers;
    private final AnswersAtHand atHand;

    AnswersRoute(PublishedPlans plans, PublicRequest request, PublicAnswers answers, AnswersAtHand atHand) {
        this.plans = plans;
        this.request = request;
        this.answers = answers;
        this.atHand = atHand;
    }

    void routes(@Observes Router router) {
        ADDRESSES.forEach(
                address -> router.get(address).order(DashboardRoute.FIRST).handler(this::handle));
    }

    private void handle(RoutingContext context) {
        @Nullable UsualRequest usual = UsualRequest.of(context.request());
        AnswersAtHand.@Nullable Kept kept = usual == null || !plans.isLive() ? null : find(context.request());
        if (usual == null || kept == null || !usual.isAnsweredBy(kept.etag())) {
            context.next();
            return;
        }
        HttpServerResponse response = context.response();
        if (kept.link() != null && usual.held() == null) {
            response.putHeader(HttpHeaders.createOptimized("Link"), kept.link());
        }
        usual.answer(
                response,
                kept.etag(),
                () -> Buffer.buffer(Gzip.expand(kept.gzip().getBytes())),
                kept::gzip);
    }

    private AnswersAtHand.@Nullable Kept find(HttpServerRequest asked) {
        @Nullable String ref = asked.getParam("plan");
        @Nullable PublishedPlan plan = plans.find(ref == null ? "current" : ref);
        return plan == null ? null : atHand.find(asked.uri(), answers.etag(request.revision(plan)));
    }
}
