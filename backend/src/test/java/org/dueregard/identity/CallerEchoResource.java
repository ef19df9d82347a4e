package org.dueregard.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.dueregard.audit.Actor;
import org.jspecify.annotations.Nullable;

/** Addresses of the tests only: they answer with whom the application takes the caller for. */
@Path("/api/v1/test-only")
public class CallerEchoResource {

    private final CurrentCaller caller;

    CallerEchoResource(CurrentCaller caller) {
        this.caller = caller;
    }

    /** For one role of people and one scope of systems. */
    @GET
    @Path("guarded")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.MEASURES_WRITE})
    public Caller guarded() {
        return caller.get();
    }

    /** For everybody. */
    @GET
    @Path("open")
    @PermitAll
    public @Nullable Caller open() {
        return caller.orNull();
    }

    /** Who would stand in the audit trail. */
    @GET
    @Path("actor")
    @PermitAll
    public Actor actor() {
        return caller.actor("a test");
    }

    /** For nobody, because it does not say for whom. */
    @GET
    @Path("silent")
    public String silent() {
        return "told";
    }
}
