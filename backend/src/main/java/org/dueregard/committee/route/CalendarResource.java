package org.dueregard.committee.route;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.DigestAnswers;

/** Meetings and their public deadlines as a calendar to subscribe to. */
@Path("/api/v1/calendar.ics")
@PermitAll
public class CalendarResource {

    private final CalendarFeed feed;
    private final DigestAnswers answers;

    CalendarResource(CalendarFeed feed, DigestAnswers answers) {
        this.feed = feed;
        this.answers = answers;
    }

    /** The calendar. */
    @GET
    public Response get(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.document(headers, "text/calendar; charset=utf-8", feed.bytes());
    }
}
