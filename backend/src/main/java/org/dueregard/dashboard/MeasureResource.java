package org.dueregard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dueregard.dashboard.view.MeasureRow;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.Column;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.AnswersAtHand;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Outcomes and measures of a plan and their readings. */
@Path("/api/v1/measures")
@PermitAll
public class MeasureResource {

    private static final List<Column<MeasureRow>> COLUMNS = List.of(
            new Column<>("plan", MeasureRow::plan),
            new Column<>("ref", MeasureRow::ref),
            new Column<>("kind", row -> row.kind().name()),
            new Column<>("type", MeasureRow::type),
            new Column<>("name", MeasureRow::name),
            new Column<>("subPoints", row -> String.join("; ", row.subPoints())),
            new Column<>("role", row -> row.role().code()),
            new Column<>("objective", MeasureRow::objective),
            new Column<>("actions", row -> String.join("; ", row.actions())),
            new Column<>("unit", MeasureRow::unit),
            new Column<>("good", MeasureRow::good),
            new Column<>("target", MeasureRow::target),
            new Column<>("baseline", MeasureRow::baseline),
            new Column<>("frequency", MeasureRow::frequency),
            new Column<>("nextDue", MeasureRow::nextDue),
            new Column<>(
                    "period",
                    row -> row.latestReading() == null
                            ? null
                            : row.latestReading().period().label()),
            new Column<>(
                    "value",
                    row -> row.latestReading() == null
                            ? null
                            : row.latestReading().value()),
            new Column<>(
                    "provisional",
                    row -> row.latestReading() == null
                            ? null
                            : row.latestReading().provisional()),
            new Column<>("rating", row -> row.rating().name()),
            new Column<>("explanation", MeasureRow::explanation),
            new Column<>("lastYear", row -> row.travel().lastYear().name()),
            new Column<>("lastPeriod", row -> row.travel().lastPeriod().name()),
            new Column<>("dataQuality", MeasureRow::dataQuality),
            new Column<>(
                    "definition",
                    row -> row.derivation() == null ? null : row.derivation().definition()));

    private final PublicRequest request;
    private final PublicAnswers answers;
    private final AnswersAtHand atHand;
    private final MeasureReads measures;
    private final ReadingReads readings;

    MeasureResource(
            PublicRequest request,
            PublicAnswers answers,
            AnswersAtHand atHand,
            MeasureReads measures,
            ReadingReads readings) {
        this.request = request;
        this.answers = answers;
        this.atHand = atHand;
        this.measures = measures;
        this.readings = readings;
    }

    /** A page of outcomes and measures, or all of them as a file. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(
                uri, "plan", "role", "kind", "rating", "lastYear", "lastPeriod", "page", "size", "format");
        PublishedPlan plan = request.plan(query);
        MeasureFilter filter = MeasureFilter.read(query, plan);
        PageRequest page = PageRequest.read(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        if (format == Representation.JSON) {
            return atHand.keep(
                    uri, answers.page(headers, uri, request.revision(plan), () -> measures.page(plan, filter, page)));
        }
        return answers.file(
                headers,
                request.revision(plan),
                format,
                "measures-" + plan.ref(),
                TableFile.of(format, "Measures", COLUMNS, sink -> measures.all(plan, filter, sink)));
    }

    /** One outcome or measure. */
    @GET
    @Path("{ref}")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan");
        PublishedPlan plan = request.plan(query);
        query.done();
        String measure = PublicRequest.ref(ref, "measure");
        return atHand.keep(uri, answers.item(headers, request.revision(plan), () -> measures.get(plan, measure)));
    }

    /** A page of the readings of a measure, or all of them as a file. */
    @GET
    @Path("{ref}/readings")
    public Response readings(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan", "page", "size", "format");
        PublishedPlan plan = request.plan(query);
        PageRequest page = PageRequest.read(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        String measure = PublicRequest.ref(ref, "measure");
        if (format == Representation.JSON) {
            return atHand.keep(
                    uri, answers.page(headers, uri, request.revision(plan), () -> readings.page(plan, measure, page)));
        }
        readings.require(plan, measure);
        return answers.file(
                headers,
                request.revision(plan),
                format,
                "readings-" + measure,
                TableFile.of(format, "Readings", ReadingReads.COLUMNS, sink -> readings.all(plan, measure, sink)));
    }
}
