package org.dueregard.plan.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PlanStatus;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;

/** Plans in every state. */
@Path("/api/v1/plan-records")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.REVIEWER, Roles.COMMITTEE_CLERK})
public class PlanRecordResource {

    private final PlanRecords records;
    private final PrivateAnswers answers;

    PlanRecordResource(PlanRecords records, PrivateAnswers answers) {
        this.records = records;
        this.answers = answers;
    }

    /** A page of them, the latest first. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "status", "page", "size");
        PageRequest page = PageRequest.read(query);
        Set<PlanStatus> states = query.some("status", PlanStatus.class);
        query.done();
        return answers.page(headers, uri, records.page(states, page));
    }
}
