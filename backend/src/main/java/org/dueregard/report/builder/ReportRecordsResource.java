package org.dueregard.report.builder;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.regex.Pattern;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.builder.view.ReportState;
import org.jspecify.annotations.Nullable;

/** Reports in every state, for those who work on them. */
@Path("/api/v1/report-records")
public class ReportRecordsResource {

    private static final Pattern REF = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.\\-]{0,39}");

    private final ReportRecords records;
    private final CurrentCaller callers;
    private final PrivateAnswers answers;

    ReportRecordsResource(ReportRecords records, CurrentCaller callers, PrivateAnswers answers) {
        this.records = records;
        this.callers = callers;
        this.answers = answers;
    }

    /** A page of them. */
    @GET
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER, Roles.SERVICE_OFFICER})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "state", "plan", "page", "size");
        Set<ReportState> states = query.some("state", ReportState.class);
        @Nullable
        String plan = query.matching("plan", REF, "a reference of up to 40 letters, digits, dots and hyphens");
        PageRequest page = PageRequest.read(query);
        query.done();
        return answers.page(headers, uri, records.page(states, plan, page, callers.get()));
    }
}
