package org.dueregard.report.print;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dueregard.identity.Roles;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.DigestAnswers;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.snapshot.Layouts;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How appendices can be laid out, and what one would look like today. */
@Path("/api/v1/appendix-layouts")
public class LayoutResource {

    private static final int MOST = 40;

    private final Layouts layouts;
    private final AppendixPreview preview;
    private final DigestAnswers answers;
    private final PrivateAnswers closed;

    LayoutResource(Layouts layouts, AppendixPreview preview, DigestAnswers answers, PrivateAnswers closed) {
        this.layouts = layouts;
        this.preview = preview;
        this.answers = answers;
        this.closed = closed;
    }

    /** All layouts. */
    @GET
    @PermitAll
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, new LayoutsView(layouts.all()));
    }

    /** If an appendix was printed today: its rows, and what is missing, service by service. */
    @GET
    @Path("{key}/preview")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK})
    public Response preview(@RestPath String key, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan", "asAt");
        @Nullable String plan = query.text("plan", MOST);
        @Nullable LocalDate asAt = day(query);
        query.done();
        return closed.item(headers, preview.of(key, plan == null ? "current" : plan, asAt));
    }

    private static @Nullable LocalDate day(QueryReader query) {
        @Nullable String text = query.text("asAt", MOST);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            query.refuse("asAt", "not-a-date", "asAt must be a day like 2021-10-20");
            return null;
        }
    }
}
