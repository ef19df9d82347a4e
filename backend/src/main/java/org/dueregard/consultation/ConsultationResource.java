package org.dueregard.consultation;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.consultation.rules.FinancialYear;
import org.dueregard.consultation.view.SummaryView;
import org.dueregard.plan.ContentRequest;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is public of the register of consultations. */
@Path("/api/v1/consultations")
@PermitAll
public class ConsultationResource {

    private static final String[] PARAMETERS = Stream.concat(
                    ConsultationFilter.PARAMETERS.stream(), Stream.of("format"))
            .toArray(String[]::new);

    private final PublishedPlans plans;
    private final DigestAnswers answers;
    private final ConsultationReads consultations;
    private final SummaryReads summaries;

    ConsultationResource(
            PublishedPlans plans, DigestAnswers answers, ConsultationReads consultations, SummaryReads summaries) {
        this.plans = plans;
        this.answers = answers;
        this.consultations = consultations;
        this.summaries = summaries;
    }

    /** A page of consultations, or all of them as a file. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, PARAMETERS);
        Representation format = Representation.ofList(query, headers);
        ConsultationFilter filter = ConsultationFilter.read(query, plans);
        if (format == Representation.JSON) {
            return answers.page(headers, uri, consultations.page(filter));
        }
        return answers.file(
                headers,
                consultations.fingerprint(filter),
                format,
                "consultations",
                TableFile.of(
                        format, "Consultations", ConsultationFile.COLUMNS, sink -> consultations.all(filter, sink)));
    }

    /** A financial year in numbers. */
    @GET
    @Path("summary")
    public Response summary(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "year", "format");
        @Nullable FinancialYear year = ConsultationFilter.year(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        SummaryView summary = summaries.get(year);
        if (format == Representation.JSON) {
            return answers.chosen(headers, summary);
        }
        List<SummaryFile.Line> lines = SummaryFile.lines(summary);
        return answers.file(
                headers,
                lines.toString(),
                format,
                "consultations-" + summary.year(),
                TableFile.of(format, "Consultations", SummaryFile.COLUMNS, lines::forEach));
    }

    /** One consultation. */
    @GET
    @Path("{ref}")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, consultations.get(ContentRequest.ref(ref, "consultation")));
    }
}
