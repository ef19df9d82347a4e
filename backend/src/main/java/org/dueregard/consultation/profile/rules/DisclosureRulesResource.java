package org.dueregard.consultation.profile.rules;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;

/** From which count on figures of people are told, and how they are rounded. */
@Path("/api/v1/disclosure-rules")
public class DisclosureRulesResource {

    private final DisclosureRules rules;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final PrivateAnswers answers;

    DisclosureRulesResource(DisclosureRules rules, CurrentCaller callers, Bodies bodies, PrivateAnswers answers) {
        this.rules = rules;
        this.callers = callers;
        this.bodies = bodies;
        this.answers = answers;
    }

    /** The rules with their earlier versions. */
    @GET
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
    public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        DisclosureRules.Versioned found = rules.get(callers.get());
        return answers.item(headers, found.version(), found.view());
    }

    /** Sets other rules. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Response set(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        DisclosureRulesFields fields = bodies.read(body, "DisclosureRulesFields", DisclosureRulesFields.class);
        DisclosureRules.Versioned changed = rules.set(seen, fields, callers.get(), callers.actor(fields.reason()));
        return answers.changed(changed.version(), changed.view());
    }
}
