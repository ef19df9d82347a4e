package org.dueregard.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;

/** Problem details for what never reaches a resource: unknown addresses, bodies over the limit, broken requests. */
@ApplicationScoped
public class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
    private static final int LAST = 40_000;
    private static final int FIRST = -20_000;

    private final ObjectMapper json;

    ProblemRoutes(ObjectMapper json) {
        this.json = json;
    }

    void routes(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::failed);
        router.route("/api/*")
                .order(LAST)
                .handler(context -> answer(context, ProblemType.NOT_FOUND, "There is nothing at this address"));
    }

    private void failed(RoutingContext context) {
        if (context.response().ended() || context.response().headWritten()) {
            context.next();
            return;
        }
        ProblemType type = ProblemType.ofStatus(context.statusCode());
        if (type == ProblemType.INTERNAL && context.failure() != null) {
            LOG.errorf(
                    context.failure(), "%s: unexpected fault", context.request().path());
        }
        String detail = switch (type) {
            case TOO_LARGE -> "The body is over the limit";
            case INTERNAL -> "Something went wrong on our side";
            default -> "The request cannot be understood";
        };
        answer(context, type, detail);
    }

    private void answer(RoutingContext context, ProblemType type, String detail) {
        try {
            byte[] body = json.writeValueAsBytes(
                    Problem.of(type, detail, String.valueOf(context.request().path()), List.of()));
            context.response()
                    .setStatusCode(type.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                    .end(Buffer.buffer(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem cannot be written as JSON", e);
        }
    }
}
