package org.dueregard.report.builder.figure;

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
import org.dueregard.plan.PublishedPlan;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.dueregard.report.release.FigureValue;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Figures that a report can be bound to. */
@Path("/api/v1/figures")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.COMMITTEE_CLERK, Roles.REVIEWER, Roles.SERVICE_OFFICER})
public class FigureResource {

    private static final int LONGEST = 40;

    private final RecordFigures figures;
    private final PublishedPlans plans;
    private final PrivateAnswers answers;

    FigureResource(RecordFigures figures, PublishedPlans plans, PrivateAnswers answers) {
        this.figures = figures;
        this.plans = plans;
        this.answers = answers;
    }

    /** What can be asked. */
    @GET
    public Response catalogue(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        return answers.item(headers, FigureCatalogue.all());
    }

    /** What one of them comes to. */
    @GET
    @Path("{expression}")
    public Response value(@RestPath String expression, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan", "asAt");
        @Nullable String ref = query.text("plan", LONGEST);
        @Nullable LocalDate asAt = day(query);
        query.done();
        PublishedPlan plan = plans.require(ref == null ? "current" : ref);
        return answers.item(headers, found(expression, plan.ref(), asAt == null ? plan.asAt() : asAt));
    }

    private FigureValue found(String expression, String plan, LocalDate asAt) {
        try {
            @Nullable FigureValue value = figures.of(BoundFigure.read(expression), plan, asAt);
            if (value == null) {
                throw ProblemException.notFound("The record has no value of " + expression + " as at " + asAt
                        + ": the plan is rated as at another day");
            }
            return value;
        } catch (FigureFault e) {
            throw ProblemException.notFound(e.getMessage() + " (at character " + (e.at() + 1) + ")");
        }
    }

    private static @Nullable LocalDate day(QueryReader query) {
        @Nullable String text = query.text("asAt", LONGEST);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            query.refuse("asAt", "malformed", "asAt must be a day such as 2021-10-20");
            return null;
        }
    }
}
