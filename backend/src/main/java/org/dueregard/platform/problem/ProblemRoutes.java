package org.dueregard.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Problem details for what never reaches a resource: unknown addresses, bodies over the limit, broken requests. */
@ApplicationScoped
public class ProblemRoutes {

    private static final Logger LOG = Logger.getLogger(ProblemRoutes.class);
    private static final int LAST = 40_000;
    private static final int FIRST = -20_000;

    /** After the server has set its own limit for bodies that do not say how long they are. */
    private static final int LIMITED = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    /** The address that takes thousands of records at once. */
    private static final String BULK = "/api/v1/consultation-records";

    private final ObjectMapper json;

    private final long mostBytes;
    private final long mostBulkBytes;

    ProblemRoutes(
            ObjectMapper json,
            @ConfigProperty(name = "due-regard.http.max-body-size") MemorySize usual,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.json = json;
        this.mostBytes = usual.asLongValue();
        this.mostBulkBytes = largest.asLongValue();
    }

    void routes(@Observes Router router) {
        router.route().order(FIRST).handler(this::measure).failureHandler(this::failed);
        router.route().order(LIMITED).handler(this::limit);
        router.route("/api/*")
                .order(LAST)
                .handler(context -> answer(context, ProblemType.NOT_FOUND, "There is nothing at this address"));
    }

    /** A body that is announced as too large is refused before it is sent, and in words: the server's own refusal has none. */
    private void measure(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        long most = most(context);
        if (announced == null || !announced.matches("[0-9]{1,18}") || Long.parseLong(announced) <= most) {
            context.next();
            return;
        }
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        answer(context, ProblemType.TOO_LARGE, "The body is over the limit of " + most + " bytes");
        context.request().connection().close();
    }

    /** A body that does not say how long it is is cut off where the limit of its address is. */
    private void limit(RoutingContext context) {
        context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, most(context));
        context.next();
    }

    private long most(RoutingContext context) {
        return BULK.equals(context.request().path()) ? mostBulkBytes : mostBytes;
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
