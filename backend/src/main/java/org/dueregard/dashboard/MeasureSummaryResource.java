package org.dueregard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Roll-up of the outcomes and measures of a plan. */
@Path("/api/v1/plans/{ref}/measure-summary")
@PermitAll
public class MeasureSummaryResource {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

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
        QueryReader query = QueryReader.of(uri, "asAt", "format");
        LocalDate day = day(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        PublishedPlan plan = request.plan(ref);
        if (day != null && day.isAfter(plan.asAt())) {
            query.refuse(
                    "asAt",
                    "out-of-range",
                    "asAt must not be later than " + plan.asAt() + ", for which the plan is rated");
            query.done();
        }
        if (format == Representation.JSON) {
            return answers.item(headers, request.revision(plan), () -> summary.of(plan, day));
        }
        return answers.file(
                headers,
                request.revision(plan),
                format,
                "measure-summary-" + plan.ref(),
                TableFile.of(format, "Summary", MeasureSummary.COLUMNS, sink -> summary.all(plan, day, sink)));
    }

    private static @Nullable LocalDate day(QueryReader query) {
        String text = query.matching("asAt", DAY, "a day such as 2018-09-30");
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            query.refuse("asAt", "malformed", text + " is not in the calendar");
            return null;
        }
    }
}
