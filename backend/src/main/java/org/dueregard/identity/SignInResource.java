package org.dueregard.identity;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemType;
import org.dueregard.platform.query.QueryReader;
import org.jspecify.annotations.Nullable;

/** The way in and out for people with a browser. */
@Path("/auth")
@PermitAll
public class SignInResource {

    /** Page that says that signing in did not work. */
    static final String FAILED = "/?sign-in=failed";

    private final SignIn signIn;
    private final CurrentCaller current;
    private final CodeFlow flow;
    private final People people;

    SignInResource(SignIn signIn, CurrentCaller current, CodeFlow flow, People people) {
        this.signIn = signIn;
        this.current = current;
        this.flow = flow;
        this.people = people;
    }

    /** Sends a stranger to the provider, and who comes back from there to the page they wanted. */
    @GET
    @Path("sign-in")
    public Response signIn(@Context UriInfo uri, @Context RoutingContext context) {
        QueryReader query = QueryReader.of(uri, "return");
        String wish = query.matching("return", ReturnPath.FORM, ReturnPath.IN_WORDS);
        query.done();
        requireProvider();
        @Nullable Caller caller = current.orNull();
        if (caller == null) {
            return uncached(Response.status(Status.FOUND).location(flow.begin(context)));
        }
        people.signedIn(current.profile());
        return seeOther(ReturnPath.page(wish == null ? ReturnPath.HOME : wish));
    }

    /** Where the provider sends people back to; a good answer leads on by itself. */
    @GET
    @Path("callback")
    public Response callback() {
        requireProvider();
        return seeOther(flow.complete() ? ReturnPath.HOME : FAILED);
    }

    /** Ends the session here, and says where the provider ends its own. */
    @POST
    @Path("sign-out")
    public Response signOut(@Context UriInfo uri) {
        String continueAt =
                signIn.state() == SignIn.State.NOT_CONFIGURED ? ReturnPath.HOME : flow.end(uri.getBaseUri());
        return uncached(Response.ok(new SignOutView(continueAt)));
    }

    private void requireProvider() {
        switch (signIn.stateNow()) {
            case READY -> {}
            case STARTING ->
                throw unavailable("Sign-in is starting or does not answer at the moment; try again shortly");
            case NOT_CONFIGURED -> throw unavailable("Sign-in is not set up in this installation");
        }
    }

    private static ProblemException unavailable(String detail) {
        return new ProblemException(ProblemType.UNAVAILABLE, detail, List.of());
    }

    private static Response seeOther(String path) {
        return uncached(Response.status(Status.SEE_OTHER).location(URI.create(path)));
    }

    private static Response uncached(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
