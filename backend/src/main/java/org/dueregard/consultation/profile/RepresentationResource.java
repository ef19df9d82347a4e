package org.dueregard.consultation.profile;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.dueregard.consultation.profile.view.RepresentationView;
import org.dueregard.consultation.profile.view.RepresentedConsultation;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageLinks;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.Representation;
import org.jspecify.annotations.Nullable;

/** Who was heard over the years. */
@Path("/api/v1/representation")
public class RepresentationResource {

    private static final PageRequest ALL = new PageRequest(1, Integer.MAX_VALUE);

    private final PublishedFigures figures;
    private final DigestAnswers answers;

    RepresentationResource(PublishedFigures figures, DigestAnswers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    /** A comparison over consultations, or all of it as a file. */
    @GET
    @PermitAll
    public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "characteristic", "page", "size", "format");
        @Nullable Characteristic characteristic = query.one("characteristic", Characteristic.class);
        if (characteristic == null && !query.isGiven("characteristic")) {
            query.refuse("characteristic", "missing", "Say which characteristic, such as characteristic=ETHNICITY");
        }
        PageRequest page = PageRequest.read(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        Characteristic asked = characteristic == null ? Characteristic.AGE : characteristic;
        return format == Representation.JSON ? page(uri, headers, asked, page) : file(headers, format, asked);
    }

    private Response page(UriInfo uri, HttpHeaders headers, Characteristic characteristic, PageRequest asked) {
        Page<RepresentedConsultation> page = figures.represented(characteristic, asked);
        RepresentationView view = new RepresentationView(
                characteristic, Trends.of(page.items()), page.items(), page.page(), page.size(), page.total());
        Response answer = answers.chosen(headers, view);
        answer.getHeaders().putSingle(HttpHeaders.LINK, PageLinks.of(uri, page));
        return answer;
    }

    private Response file(HttpHeaders headers, Representation format, Characteristic characteristic) {
        List<ProfileFile.Line> lines =
                ProfileFile.lines(figures.represented(characteristic, ALL).items());
        return answers.file(
                headers,
                lines.toString(),
                format,
                "representation-" + characteristic.name().toLowerCase(Locale.ROOT),
                TableFile.of(format, "Representation", ProfileFile.COLUMNS, lines::forEach));
    }
}
