package org.dueregard.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageLinks;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;

/** People who have signed in. */
@Path("/api/v1/people")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.ADMINISTRATOR})
public class PeopleResource {

    private final People people;

    PeopleResource(People people) {
        this.people = people;
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
}
