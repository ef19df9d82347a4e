package org.dueregard.progress;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.progress.view.WorkUpdate;
import org.jboss.resteasy.reactive.RestPath;

/** Updates in every state, for those who write, review and publish them. */
@Path("/api/v1/updates")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER, Roles.REVIEWER})
public class UpdateResource {

    private final WorkRequest request;
    private final PrivateAnswers answers;
    private final Bodies bodies;
    private final UpdateDrafts drafts;
    private final WorkLists lists;

    UpdateResource(WorkRequest request, PrivateAnswers answers, Bodies bodies, UpdateDrafts drafts, WorkLists lists) {
        this.request = request;
        this.answers = answers;
        this.bodies = bodies;
        this.drafts = drafts;
        this.lists = lists;
    }

    /** A page of updates. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, UpdateFilter.PARAMETERS);
        PublishedPlan plan = request.plan(query);
        UpdateFilter filter = UpdateFilter.read(query, plan);
        return answers.page(headers, uri, lists.updates(plan, filter));
    }

    /** One update with everything its form needs. */
    @GET
    @Path("{ref}")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        PublishedPlan plan = plan(uri);
        WorkUpdate update = drafts.get(plan, WorkRequest.ref(ref, "update"));
        return answers.item(headers, update.head().version(), update);
    }

    /** Saves a draft. */
    @PATCH
    @Path("{ref}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
    public Response save(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = plan(uri);
        IfMatch match = IfMatch.of(headers);
        JsonNode patch = bodies.parse(body);
        WorkUpdate update = drafts.save(
                plan,
                WorkRequest.ref(ref, "update"),
                match,
                fields -> bodies.merge(fields, patch, ActionUpdateResource.FIELDS, UpdateFields.class));
        return answers.changed(update.head().version(), update);
    }

    /** Throws a draft away. */
    @DELETE
    @Path("{ref}")
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
    public Response delete(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        drafts.delete(plan(uri), WorkRequest.ref(ref, "update"), IfMatch.of(headers));
        return answers.gone();
    }

    private PublishedPlan plan(UriInfo uri) {
        return request.onlyPlan(QueryReader.of(uri, "plan"));
    }
}
