package org.dueregard.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.platform.query.QueryReader;
import org.jspecify.annotations.Nullable;

/** Who is signed in. */
@Path("/api/v1/session")
@PermitAll
public class SessionResource {

    private final CurrentCaller current;
    private final SignIn signIn;

    SessionResource(CurrentCaller current, SignIn signIn) {
        this.current = current;
        this.signIn = signIn;
    }

    /** The caller's session; a stranger's is an answer as well. */
    @GET
    public Response get(@Context UriInfo uri) {
        QueryReader.of(uri).done();
        @Nullable Caller caller = current.orNull();
        SessionView view = caller == null
                ? SessionView.stranger(signIn.state())
                : SessionView.of(signIn.state(), caller, current.expiresAt());
        return Response.ok(view)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Cookie, Authorization")
                .build();
    }
}
