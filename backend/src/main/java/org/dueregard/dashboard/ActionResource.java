package org.dueregard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.AnswersAtHand;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.jboss.resteasy.reactive.RestPath;

/** Actions of a plan and their updates. */
@Path("/api/v1/actions")
@PermitAll
public class ActionResource {

    private final PublicRequest request;
    private final PublicAnswers answers;
    private final AnswersAtHand atHand;
    private final ActionList list;
    private final ActionDetail detail;
    private final UpdateList updates;

    ActionResource(
            PublicRequest request,
            PublicAnswers answers,
            AnswersAtHand atHand,
            ActionList list,
            ActionDetail detail,
            UpdateList updates) {
        this.request = request;
        this.answers = answers;
        this.atHand = atHand;
        this.list = list;
        this.detail = detail;
        this.updates = updates;
    }

    /** A page of actions, or all of them as a file. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, ActionFilter.PARAMETERS);
        PublishedPlan plan = request.plan(query);
        ActionFilter filter = ActionFilter.read(query, Representation.ofList(query, headers), plan);
        Representation format = filter.format();
        if (format == Representation.JSON) {
            return atHand.keep(uri, answers.page(headers, uri, request.revision(plan), () -> list.page(plan, filter)));
        }
        return answers.file(
                headers,
                request.revision(plan),
                format,
                "actions-" + plan.ref(),
                TableFile.of(format, "Actions", ActionFile.COLUMNS, sink -> list.all(plan, filter, sink)));
    }

    /** One action. */
    @GET
    @Path("{ref}")
    public Response get(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan");
        PublishedPlan plan = request.plan(query);
        query.done();
        String action = PublicRequest.ref(ref, "action");
        return atHand.keep(uri, answers.item(headers, request.revision(plan), () -> detail.get(plan, action)));
    }

    /** A page of the updates of an action, or all of them as a file. */
    @GET
    @Path("{ref}/updates")
    public Response updates(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan", "page", "size", "format");
        PublishedPlan plan = request.plan(query);
        PageRequest page = PageRequest.read(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        String action = PublicRequest.ref(ref, "action");
        if (format == Representation.JSON) {
            return atHand.keep(
                    uri, answers.page(headers, uri, request.revision(plan), () -> updates.page(plan, action, page)));
        }
        updates.require(plan, action);
        return answers.file(
                headers,
                request.revision(plan),
                format,
                "updates-" + action,
                TableFile.of(format, "Updates", UpdateList.COLUMNS, sink -> updates.all(plan, action, sink)));
    }
}
