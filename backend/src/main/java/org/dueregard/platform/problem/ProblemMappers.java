package org.dueregard.platform.problem;

import jakarta.persistence.PersistenceException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.dueregard.platform.sql.SqlFailure;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request early into problem details. Nothing of the inside is ever told to the caller. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** What the server says when it stops reading a body; it has no exception of its own for it. */
    private static final String CUT_OFF = "Request too large";

    private final AllowedMethods methods;

    ProblemMappers(AllowedMethods methods) {
        this.methods = methods;
    }

    /** A problem decided by our own code. */
    @ServerExceptionMapper
    public Response problem(ProblemException e, @Context UriInfo uri) {
        Response answer = answer(Problem.of(e, instance(uri)));
        return e.etag() == null
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.ETAG, e.etag())
                        .build();
    }

    /** A refusal decided by the framework: wrong method, wrong media type, malformed address. */
    @ServerExceptionMapper
    public Response refusal(WebApplicationException e, @Context UriInfo uri) {
        ProblemType type = ProblemType.ofStatus(e.getResponse().getStatus());
        Response answer = answer(Problem.of(type, detail(type), instance(uri), List.of()));
        return type == ProblemType.METHOD_NOT_ALLOWED
                ? Response.fromResponse(answer)
                        .header(HttpHeaders.ALLOW, methods.at(instance(uri)))
                        .build()
                : answer;
    }

    /** The database refuses or does not answer. */
    @ServerExceptionMapper({SqlFailure.class, PersistenceException.class})
    public Response database(Exception e, @Context UriInfo uri) {
        if (isRefusal(e)) {
            LOG.warnf("%s: the database refused a change: %s", instance(uri), e.getMessage());
            return answer(Problem.of(
                    ProblemType.CONFLICT,
                    "The record does not take this change as it stands",
                    instance(uri),
                    List.of()));
        }
        LOG.errorf("%s: the database failed: %s", instance(uri), e.getMessage());
        LOG.debug("The database failed", e);
        return answer(Problem.of(
                ProblemType.UNAVAILABLE,
                "The record cannot be read at the moment; try again shortly",
                instance(uri),
                List.of()));
    }

    /** A body that did not say how long it is: the server has cut it off at the limit and answered already. */
    @ServerExceptionMapper
    public Response cutOff(IOException e, @Context UriInfo uri) {
        return CUT_OFF.equals(e.getMessage())
                ? Response.status(ProblemType.TOO_LARGE.status()).build()
                : fault(e, uri);
    }

    /** Anything else is a fault of ours. */
    @ServerExceptionMapper
    public Response fault(Throwable e, @Context UriInfo uri) {
        LOG.errorf(e, "%s: unexpected fault", instance(uri));
        return answer(Problem.of(ProblemType.INTERNAL, "Something went wrong on our side", instance(uri), List.of()));
    }

    /** A key, a check or a trigger: the last line of what services refuse in words. */
    private static boolean isRefusal(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState().startsWith("23");
            }
        }
        return false;
    }

    private static String detail(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "There is nothing at this address";
            case METHOD_NOT_ALLOWED -> "This address does not take that method";
            case NOT_ACCEPTABLE -> "None of the media types in Accept can be given";
            case UNSUPPORTED_MEDIA_TYPE -> "A body of this media type is not taken";
            case TOO_LARGE -> "The body is over the limit";
            default -> "The request cannot be understood";
        };
    }

    private static String instance(UriInfo uri) {
        return uri.getRequestUri().getRawPath();
    }

    private static Response answer(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(problem)
                .build();
    }
}
