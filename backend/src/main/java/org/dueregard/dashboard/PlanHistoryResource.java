package org.dueregard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** How a published plan came about and ended. */
@Path("/api/v1/plans/{ref}")
@PermitAll
public class PlanHistoryResource {

    private final PublicRequest request;
    private final PublicAnswers answers;
    private final PlanHistory history;

    PlanHistoryResource(PublicRequest request, PublicAnswers answers, PlanHistory history) {
        this.request = request;
        this.answers = answers;
        this.history = history;
    }

    /** What the approving body changed. */
    @GET
    @Path("changes")
    public Response changes(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        PublishedPlan plan = request.plan(ref);
        return answers.item(headers, request.revision(plan), () -> history.changes(plan));
    }

    /** What became of its actions, a page or all of them as a file. */
    @GET
    @Path("dispositions")
    public Response dispositions(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "page", "size", "format");
        PageRequest page = PageRequest.read(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        PublishedPlan plan = request.plan(ref);
        if (format == Representation.JSON) {
            return answers.page(headers, uri, request.revision(plan), () -> history.dispositions(plan, page));
        }
        return answers.file(
                headers,
                request.revision(plan),
                format,
                "dispositions-" + plan.ref(),
                TableFile.of(format, "Dispositions", PlanHistory.COLUMNS, sink -> history.all(plan, sink)));
    }
}
