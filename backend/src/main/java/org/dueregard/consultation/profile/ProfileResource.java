package org.dueregard.consultation.profile;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.dueregard.consultation.profile.view.ProfileView;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Who answered a consultation, as it may be told. */
@Path("/api/v1/consultations/{ref}/profile")
public class ProfileResource {

    private final PublishedFigures figures;
    private final DigestAnswers answers;

    ProfileResource(PublishedFigures figures, DigestAnswers answers) {
        this.figures = figures;
        this.answers = answers;
    }

    /** The latest published profile. */
    @GET
    @PermitAll
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "format");
        Representation format = Representation.ofList(query, headers);
        query.done();
        ProfileView profile = figures.profile(ContentRequest.ref(ref, "consultation"));
        if (format == Representation.JSON) {
            return answers.chosen(headers, profile);
        }
        List<ProfileFile.Line> lines = ProfileFile.lines(profile);
        return answers.file(
                headers,
                lines.toString(),
                format,
                "profile-" + ref,
                TableFile.of(format, "Profile", ProfileFile.COLUMNS, lines::forEach));
    }
}
