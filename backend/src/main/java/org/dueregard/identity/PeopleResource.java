package org.dueregard.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageLinks;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** People who have signed in. */
@Path("/api/v1/people")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
public class PeopleResource {

    private final People people;
    private final PersonService persons;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final PrivateAnswers answers;

    PeopleResource(People people, PersonService persons, CurrentCaller callers, Bodies bodies, PrivateAnswers answers) {
        this.people = people;
        this.persons = persons;
        this.callers = callers;
        this.bodies = bodies;
        this.answers = answers;
    }

    /** A page of people. */
    @GET
    public Response list(@Context UriInfo uri) {
        QueryReader query = QueryReader.of(uri, "page", "size");
        PageRequest request = PageRequest.read(query);
        query.done();
        Page<PersonView> page = people.page(request);
        return Response.ok(page)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.LINK, PageLinks.of(uri, page))
                .build();
    }

    /** One person. */
    @GET
    @Path("{id}")
    public Response get(@RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        PersonService.Versioned found = persons.get(id(id));
        return answers.item(headers, found.version(), found.view());
    }

    /** Says that somebody has left, or whom they report to. */
    @PATCH
    @Path("{id}")
    @Consumes({Bodies.MERGE_PATCH, MediaType.APPLICATION_JSON})
    public Response patch(@RestPath String id, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        PersonService.Versioned changed = persons.patch(id(id), seen, bodies.parse(body), callers.actor(null));
        return answers.changed(changed.version(), changed.view());
    }

    /** An id from the path; one that cannot exist is not found. */
    private static UUID id(String given) {
        try {
            return UUID.fromString(given);
        } catch (IllegalArgumentException e) {
            throw PersonService.missing();
        }
    }
}
