package org.dueregard.progress;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.progress.view.WorkUpdate;
import org.jboss.resteasy.reactive.RestPath;

/** Where an update of an action begins. */
@Path("/api/v1/actions")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
public class ActionUpdateResource {

    /** Name of the body's schema in the contract. */
    static final String FIELDS = "UpdateFields";

    private final WorkRequest request;
    private final CurrentCaller callers;
    private final PrivateAnswers answers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final UpdateDrafts drafts;

    ActionUpdateResource(
            WorkRequest request,
            CurrentCaller callers,
            PrivateAnswers answers,
            Bodies bodies,
            Idempotency idempotency,
            UpdateDrafts drafts) {
        this.request = request;
        this.callers = callers;
        this.answers = answers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.drafts = drafts;
    }

    /** Makes a draft. */
    @POST
    @Path("{ref}/updates")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response begin(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        PublishedPlan plan = request.onlyPlan(QueryReader.of(uri, "plan"));
        JsonNode sent = bodies.parse(body);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), body);
        return idempotency.once(keyed, () -> {
            WorkUpdate update = drafts.begin(
                    plan,
                    WorkRequest.ref(ref, "action"),
                    prefilled -> bodies.merge(prefilled, sent, FIELDS, UpdateFields.class));
            return answers.created(update.head().links().self(), update.head().version(), update);
        });
    }
}
