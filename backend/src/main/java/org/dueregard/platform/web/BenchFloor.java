package org.dueregard.platform.web;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The fastest answer this server can give: a constant, straight from memory. Only `make bench` turns it on. */
@ApplicationScoped
public class BenchFloor {

    private final @Nullable String file;

    BenchFloor(@ConfigProperty(name = "due-regard.bench-floor-file") Optional<String> file) {
        this.file = file.orElse(null);
    }

    void routes(@Observes Router router) throws IOException {
        if (file != null) {
            Buffer body = Buffer.buffer(Files.readAllBytes(Path.of(file)));
            router.get("/bench/floor")
                    .handler(context -> context.response()
                            .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                            .end(body));
        }
    }
}
