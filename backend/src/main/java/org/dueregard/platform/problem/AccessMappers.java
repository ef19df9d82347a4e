package org.dueregard.platform.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Refusals of callers as problem details. A program, also the dashboard, is told that it must sign in and is never sent
 * to a page of the sign-in provider in the middle of its work.
 */
public class AccessMappers {

    /** Nobody has signed in, or what was brought to prove it is no longer good. */
    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response unauthenticated(@Context UriInfo uri) {
        return Response.fromResponse(answer(ProblemType.UNAUTHENTICATED, "Sign in to use this address", uri))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** Somebody has signed in who may not do this. */
    @ServerExceptionMapper(ForbiddenException.class)
    public Response forbidden(@Context UriInfo uri) {
        return answer(ProblemType.FORBIDDEN, "Your role does not allow this", uri);
    }

    private static Response answer(ProblemType type, String detail, UriInfo uri) {
        String instance = uri.getRequestUri().getRawPath();
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(type, detail, instance, List.of()))
                .build();
    }
}
