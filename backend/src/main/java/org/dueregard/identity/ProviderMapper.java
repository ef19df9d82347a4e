package org.dueregard.identity;

import io.quarkus.oidc.OIDCException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.problem.ProblemMappers;
import org.dueregard.platform.problem.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a caller is told whose token or session cannot be verified because the sign-in provider does not answer. */
public class ProviderMapper {

    private static final Logger LOG = Logger.getLogger(ProviderMapper.class);

    private final ProblemMappers problems;

    ProviderMapper(ProblemMappers problems) {
        this.problems = problems;
    }

    /** Try again shortly. */
    @ServerExceptionMapper(OIDCException.class)
    public Response away(OIDCException e, @Context UriInfo uri) {
        LOG.warnf("The sign-in provider does not answer: %s", e.getMessage());
        String detail = "Who you are cannot be verified at the moment; try again shortly";
        return problems.problem(new ProblemException(ProblemType.UNAVAILABLE, detail, List.of()), uri);
    }
}
