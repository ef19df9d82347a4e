package org.dueregard.audit.trail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.platform.web.Representation;

/** Who changed what, when and why; drafts included, so only for those who keep the record. */
@Path("/api/v1/audit")
@RolesAllowed({AuditResource.OFFICER, AuditResource.ADMINISTRATOR})
public class AuditResource {

    // The names of identity.Roles, which this room cannot know: identity itself says who makes a change.
    static final String OFFICER = "equalities-officer";
    static final String ADMINISTRATOR = "administrator";

    private final Trail trail;
    private final PrivateAnswers answers;

    AuditResource(Trail trail, PrivateAnswers answers) {
        this.trail = trail;
        this.answers = answers;
    }

    /** A page of changes, or all of them as a file. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, TrailFilter.PARAMETERS);
        TrailFilter filter = trail.filter(query, Representation.ofList(query, headers));
        if (filter.format() == Representation.JSON) {
            return answers.page(headers, uri, trail.page(filter));
        }
        return answers.file(
                filter.format(),
                "audit",
                TableFile.of(filter.format(), "Audit", TrailFile.COLUMNS, sink -> trail.all(filter, sink)));
    }

    /** How far the trail is sealed, and when that was last proved. */
    @GET
    @Path("seal")
    public Response seal(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, trail.state());
    }
}
