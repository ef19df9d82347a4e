package org.dueregard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Roll-up of the outcomes and measures of a plan. */
@Path("/api/v1/plans/{ref}/measure-summary")
@PermitAll
public class MeasureSummaryResource {

    private final PublicRequest request;
    private final PublicAnswers answers;
    private final MeasureSummary summary;

    MeasureSummaryResource(PublicRequest request, PublicAnswers answers, MeasureSummary summary) {
        this.request = request;
        this.answers = answers;
        this.summary = summary;
    }

    /** How many stand and go which way. */
    @GET
    public Response summary(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "format");
        Representation format = Representation.ofList(query, headers);
        query.done();
        PublishedPlan plan = request.plan(ref);
        if (format == Representation.JSON) {
            return answers.item(headers, request.revision(plan), () -> summary.of(plan));
        }
        return answers.file(
                headers,
                request.revision(plan),
                format,
                "measure-summary-" + plan.ref(),
                TableFile.of(format, "Summary", MeasureSummary.COLUMNS, sink -> summary.all(plan, sink)));
    }
}
