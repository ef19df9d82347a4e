package org.dueregard.platform.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Answers with the contract as it was written. Nobody reads it into a model, so it costs nothing at start. */
@ApplicationScoped
public class ContractRoute {

    private volatile @Nullable Buffer contract;

    void routes(@Observes Router router) {
        router.route("/openapi").method(HttpMethod.GET).method(HttpMethod.HEAD).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        Buffer body = contract;
        if (body == null) {
            body = read();
            contract = body;
        }
        // The server marks what it does not know to be text as not to be compressed.
        context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/yaml; charset=utf-8")
                .end(body);
    }

    private static Buffer read() {
        try (InputStream file = ContractRoute.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return Buffer.buffer(Objects.requireNonNull(file, "openapi.yaml").readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
