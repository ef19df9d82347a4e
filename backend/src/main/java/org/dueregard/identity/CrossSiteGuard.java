package org.dueregard.identity;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps pages of other sites from changing anything with a person's session: a browser sends the cookie along whoever
 * asks, so what counts is a header that only our own pages can set, and where the browser says the request comes from.
 * A token is never sent along unasked, so a request with one needs neither.
 */
public class CrossSiteGuard {

    /** Header that the dashboard sends with every change. */
    static final String HEADER = "X-Requested-With";

    /** Its value. */
    static final String VALUE = "due-regard";

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SESSION_COOKIE = "q_session";

    /** Ends a request that did not come from our own pages. */
    @ServerRequestFilter(preMatching = true)
    public void guard(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READS.contains(request.method().name()) || !hasSession(request)) {
            return;
        }
        if (!VALUE.equals(request.getHeader(HEADER))) {
            throw refusal("A change made with a session needs the header " + HEADER + ": " + VALUE);
        }
        if (!isOwn(request)) {
            throw refusal("A change made with a session must come from a page of this site");
        }
    }

    private static boolean hasSession(HttpServerRequest request) {
        return request.getHeader("Authorization") == null
                && request.cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }

    /** Old browsers do not say where a request comes from, but name the site of the page. */
    private static boolean isOwn(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        String origin = request.getHeader("Origin");
        return origin == null || isSameHost(origin, request);
    }

    private static boolean isSameHost(String origin, HttpServerRequest request) {
        @Nullable
        String authority =
                request.authority() == null ? null : request.authority().toString();
        try {
            return URI.create(origin).getRawAuthority() != null
                    && URI.create(origin).getRawAuthority().equals(authority);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static ProblemException refusal(String detail) {
        return new ProblemException(ProblemType.FORBIDDEN, detail, List.of());
    }
}
