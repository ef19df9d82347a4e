package org.dueregard.consultation.profile.reference;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dueregard.consultation.profile.view.ReferenceCategoryView;
import org.dueregard.consultation.profile.view.ReferencePopulationView;
import org.dueregard.consultation.profile.view.ReferenceReport;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.Column;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Populations that respondents are compared with. */
@Path("/api/v1/reference-populations")
public class ReferenceResource {

    private static final Pattern YES_OR_NO = Pattern.compile("true|false");
    private static final PageRequest ALL = new PageRequest(1, Integer.MAX_VALUE);
    private static final String REASON = "Reference populations brought in";
    private static final int LONGEST_EDITION = 100;
    private static final int LONGEST_GEOGRAPHY = 200;

    private static final List<Column<Line>> COLUMNS = List.of(
            new Column<>("ref", line -> line.population().ref()),
            new Column<>("edition", line -> line.population().edition()),
            new Column<>("geography", line -> line.population().geography()),
            new Column<>("topic", line -> line.population().topic()),
            new Column<>("category", line -> line.category().name()),
            new Column<>("count", line -> line.category().count()),
            new Column<>("percent_of_base", line -> line.category().share()),
            new Column<>("base", line -> line.population().base()),
            new Column<>("base_population", line -> line.population().populationGroup()),
            new Column<>("source", line -> line.population().source()),
            new Column<>("derivation", line -> line.category().derivation()));

    private final ReferenceReads reads;
    private final ReferenceImport imports;
    private final CurrentCaller callers;
    private final Idempotency idempotency;
    private final DigestAnswers answers;
    private final PrivateAnswers closed;

    ReferenceResource(
            ReferenceReads reads,
            ReferenceImport imports,
            CurrentCaller callers,
            Idempotency idempotency,
            DigestAnswers answers,
            PrivateAnswers closed) {
        this.reads = reads;
        this.imports = imports;
        this.callers = callers;
        this.idempotency = idempotency;
        this.answers = answers;
        this.closed = closed;
    }

    /** One category of one population. */
    private record Line(ReferencePopulationView population, ReferenceCategoryView category) {}

    /** A page of populations, or all of them as a file that can be brought in again. */
    @GET
    @PermitAll
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "page", "size", "format");
        PageRequest page = PageRequest.read(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        if (format == Representation.JSON) {
            return answers.page(headers, uri, reads.page(page));
        }
        List<Line> lines = reads.page(ALL).items().stream()
                .flatMap(one -> one.categories().stream().map(category -> new Line(one, category)))
                .toList();
        return answers.file(
                headers,
                lines.toString(),
                format,
                "reference-populations",
                TableFile.of(format, "Populations", COLUMNS, lines::forEach));
    }

    /** One population. */
    @GET
    @Path("{ref}")
    @PermitAll
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, reads.get(ref));
    }

    /** Brings in populations as JSON. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    public Response add(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        boolean dryRun = dryRun(QueryReader.of(uri, "dryRun"));
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), body);
        return add(keyed, dryRun, () -> imports.add(body, dryRun, callers.actor(REASON)));
    }

    /** Brings in populations as rows. */
    @POST
    @Consumes("text/csv")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    public Response addRows(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader query = QueryReader.of(uri, "edition", "geography", "dryRun");
        @Nullable String edition = query.text("edition", LONGEST_EDITION);
        @Nullable String geography = query.text("geography", LONGEST_GEOGRAPHY);
        boolean dryRun = dryRun(query);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), body);
        return add(keyed, dryRun, () -> imports.addRows(body, edition, geography, dryRun, callers.actor(REASON)));
    }

    private Response add(KeyedRequest keyed, boolean dryRun, Supplier<ReferenceReport> work) {
        if (dryRun) {
            return closed.recorded(false, work.get());
        }
        return idempotency.once(keyed, () -> {
            ReferenceReport report = work.get();
            return closed.recorded(!report.added().isEmpty(), report);
        });
    }

    private static boolean dryRun(QueryReader query) {
        @Nullable String given = query.matching("dryRun", YES_OR_NO, "true or false");
        query.done();
        return "true".equals(given);
    }
}
