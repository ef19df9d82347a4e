package org.dueregard.platform.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Serves the built dashboard beside the interface where nothing else does (one port for a newcomer; nginx in
 * production). An address that is no file is a page of the dashboard and gets its one document.
 */
@ApplicationScoped
public class DashboardFiles {

    private static final Logger LOG = Logger.getLogger(DashboardFiles.class);

    /** The interface answers every address it is asked, unknown ones as well: what is the dashboard's is taken before. */
    private static final int BEFORE_THE_INTERFACE = 1_000;

    private static final String INDEX = "index.html";
    private static final List<String> NOT_PAGES =
            List.of("/api/", "/auth/", "/q/", "/openapi", "/problems/", "/bench/");

    /** The one page made to stand in a frame on other people's pages: it shows ratings and takes no input. */
    private static final String EMBEDDED = "/embed";

    private static final String POLICY = "Content-Security-Policy";

    private static final Pattern TEXT = Pattern.compile(".*\\.(?:css|html|js|json|svg|webmanifest)");

    private final @Nullable String directory;

    DashboardFiles(@ConfigProperty(name = "due-regard.dashboard-dir") Optional<String> directory) {
        this.directory = directory.orElse(null);
    }

    void routes(@Observes Router router) {
        if (directory == null) {
            return;
        }
        Path path = Path.of(directory).toAbsolutePath();
        if (Files.isRegularFile(path.resolve(INDEX))) {
            serve(router, path);
        } else {
            LOG.warnf("There is no built dashboard in %s; only the interface is served", path);
        }
    }

    private static void serve(Router router, Path path) {
        StaticHandler files = StaticHandler.create(FileSystemAccess.ROOT, path.toString())
                .setIndexPage(INDEX)
                .setIncludeHidden(false)
                .setDefaultContentEncoding("UTF-8");
        router.route("/assets/*").order(BEFORE_THE_INTERFACE - 1).handler(context -> {
            // Names of these files hold their digest, so a browser may keep them for good.
            context.addHeadersEndHandler(end -> {
                if (context.response().getStatusCode() < 400) {
                    context.response().putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
                }
            });
            context.next();
        });
        router.route().order(BEFORE_THE_INTERFACE).handler(context -> {
            if (!isRead(context) || isOfTheInterface(context)) {
                context.next();
                return;
            }
            if (TEXT.matcher(context.normalizedPath()).matches() || isPage(context)) {
                // The server marks what it does not know to be text as not to be compressed.
                context.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
            }
            if (isPage(context)) {
                if (context.normalizedPath().equals(EMBEDDED)) {
                    allowAnyFrame(context);
                }
                context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
                context.response().putHeader(HttpHeaders.CONTENT_TYPE, "text/html; charset=utf-8");
                context.response().sendFile(path.resolve(INDEX).toString());
                return;
            }
            files.handle(context);
        });
    }

    private static void allowAnyFrame(RoutingContext context) {
        MultiMap headers = context.response().headers();
        String policy = headers.get(POLICY);
        if (policy != null) {
            headers.set(POLICY, policy.replace("frame-ancestors 'self'", "frame-ancestors *"));
        }
    }

    private static boolean isRead(RoutingContext context) {
        HttpMethod method = context.request().method();
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
    }

    private static boolean isOfTheInterface(RoutingContext context) {
        return NOT_PAGES.stream().anyMatch(context.normalizedPath()::startsWith);
    }

    /** A page has no ending; {@code /actions/CL-01} is one, {@code /favicon.svg} is a file. */
    private static boolean isPage(RoutingContext context) {
        String path = context.normalizedPath();
        String last = path.substring(path.lastIndexOf('/') + 1);
        return !path.startsWith("/assets/")
                && !last.matches(".*\\.(?:css|gz|html|ico|js|json|map|png|svg|txt|webmanifest|woff2?|xml)");
    }
}
