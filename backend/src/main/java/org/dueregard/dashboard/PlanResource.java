package org.dueregard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dueregard.dashboard.view.PlanSummary;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.Column;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.dueregard.platform.web.Revision;
import org.jboss.resteasy.reactive.RestPath;

/** Plans and the papers they come from. */
@Path("/api/v1/plans")
@PermitAll
public class PlanResource {

    private static final List<Column<PlanSummary>> COLUMNS = List.of(
            new Column<>("ref", PlanSummary::ref),
            new Column<>("title", PlanSummary::title),
            new Column<>("body", PlanSummary::body),
            new Column<>("period", row -> row.period().text()),
            new Column<>("status", PlanSummary::status),
            new Column<>("current", PlanSummary::current),
            new Column<>("asAt", PlanSummary::asAt),
            new Column<>("rating", row -> row.rating().name()),
            new Column<>("explanation", PlanSummary::explanation),
            new Column<>("complete", row -> row.counts().complete()),
            new Column<>("green", row -> row.counts().green()),
            new Column<>("amber", row -> row.counts().amber()),
            new Column<>("red", row -> row.counts().red()),
            new Column<>("notRated", row -> row.counts().notRated()),
            new Column<>("total", row -> row.counts().total()));

    private final PublishedPlans plans;
    private final PublicRequest request;
    private final PublicAnswers answers;
    private final PlanList list;
    private final PlanReads reads;

    PlanResource(PublishedPlans plans, PublicRequest request, PublicAnswers answers, PlanList list, PlanReads reads) {
        this.plans = plans;
        this.request = request;
        this.answers = answers;
        this.list = list;
        this.reads = reads;
    }

    /** A page of plans, or all of them as a file. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "page", "size", "format");
        PageRequest page = PageRequest.read(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        PublishedPlans.Snapshot now = plans.now();
        Revision revision = new Revision(now.stamp(), plans.today());
        if (format == Representation.JSON) {
            return answers.page(headers, uri, revision, () -> list.page(now.plans(), page));
        }
        return answers.file(
                headers,
                revision,
                format,
                "plans",
                TableFile.of(
                        format,
                        "Plans",
                        COLUMNS,
                        sink -> list.summaries(now.plans()).forEach(sink)));
    }

    /** One plan. */
    @GET
    @Path("{ref}")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        PublishedPlan plan = request.plan(ref);
        return answers.item(headers, request.revision(plan), () -> reads.get(plan));
    }

    /** One paper of a plan. */
    @GET
    @Path("{ref}/sources/{code}")
    public Response source(
            @RestPath String ref, @RestPath String code, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        PublishedPlan plan = request.plan(ref);
        String source = PublicRequest.ref(code, "paper");
        return answers.item(headers, request.revision(plan), () -> reads.source(plan, source));
    }
}
