package org.dueregard.report.builder;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.regex.Pattern;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.Column;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.Representation;
import org.dueregard.report.builder.view.ReleasedReport;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Released reports. */
@Path("/api/v1/reports")
@PermitAll
public class ReportResource {

    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");
    private static final int MOST_VERSIONS = 1000;

    private static final List<Column<ReleasedReport>> COLUMNS = List.of(
            new Column<>("ref", ReleasedReport::ref),
            new Column<>("version", ReleasedReport::version),
            new Column<>("title", ReleasedReport::title),
            new Column<>("plan", ReleasedReport::plan),
            new Column<>("asAt", ReleasedReport::asAt),
            new Column<>("finalDecisionMaker", ReleasedReport::finalDecisionMaker),
            new Column<>("meetingOn", ReleasedReport::meetingOn),
            new Column<>("classification", ReleasedReport::classification),
            new Column<>("releasedAt", report -> report.releasedAt().toString()));

    private final ReportReads reports;
    private final DigestAnswers answers;

    ReportResource(ReportReads reports, DigestAnswers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    /** A page of reports, or all of them as a file. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan", "page", "size", "format");
        Representation format = Representation.ofList(query, headers);
        @Nullable
        String plan = query.matching("plan", REF, "a reference of up to 40 letters, digits, dots and hyphens");
        PageRequest page = PageRequest.read(query);
        query.done();
        if (format == Representation.JSON) {
            return answers.page(headers, uri, reports.page(plan, page));
        }
        return answers.file(
                headers,
                reports.fingerprint(plan),
                format,
                "reports",
                TableFile.of(format, "Reports", COLUMNS, sink -> reports.all(plan, sink)));
    }

    /** One report. */
    @GET
    @Path("{ref}")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "version");
        int version = query.integer("version", 1, MOST_VERSIONS, 0);
        query.done();
        return answers.item(headers, reports.get(ContentRequest.ref(ref, "report"), version));
    }
}
