package org.dueregard.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A name for each request that changes something, kept in the audit trail and told to the caller. A caller, or the proxy
 * before us, may bring one.
 */
@ApplicationScoped
public class RequestIds {

    /** Header in which a name is brought and told. */
    public static final String HEADER = "X-Request-Id";

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._\\-]{1,64}");

    private final CurrentVertxRequest requests;

    RequestIds(CurrentVertxRequest requests) {
        this.requests = requests;
    }

    /** The name of the request in hand; the same one however often it is asked for. */
    public String current() {
        RoutingContext context = requests.getCurrent();
        if (context == null) {
            return Ids.next().toString();
        }
        String known = context.get(HEADER);
        if (known != null) {
            return known;
        }
        String id = brought(context);
        String name = id == null ? Ids.next().toString() : id;
        context.put(HEADER, name);
        if (!context.response().headWritten()) {
            context.response().putHeader(HEADER, name);
        }
        return name;
    }

    private static @Nullable String brought(RoutingContext context) {
        String header = context.request().getHeader(HEADER);
        return header != null && FORM.matcher(header).matches() ? header : null;
    }
}
