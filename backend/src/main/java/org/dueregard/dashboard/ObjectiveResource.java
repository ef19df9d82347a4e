package org.dueregard.dashboard;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.dashboard.view.NamedView;
import org.dueregard.dashboard.view.ObjectiveView;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.table.Column;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.AnswersAtHand;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Representation;
import org.jspecify.annotations.Nullable;

/** Objectives of a plan. */
@Path("/api/v1/objectives")
@PermitAll
public class ObjectiveResource {

    private static final List<Column<ObjectiveView>> COLUMNS = List.of(
            new Column<>("plan", ObjectiveView::plan),
            new Column<>("ref", ObjectiveView::ref),
            new Column<>("role", row -> row.role().code()),
            new Column<>("text", ObjectiveView::text),
            new Column<>("whyItMatters", row -> String.join("\n", row.whyItMatters())),
            new Column<>("priorities", row -> names(row.priorities())),
            new Column<>("prioritiesText", ObjectiveView::prioritiesText),
            new Column<>("crossCutting", row -> names(row.crossCutting())),
            new Column<>("relatedPlans", row -> names(row.relatedPlans())),
            new Column<>("actions", ObjectiveView::actionCount),
            new Column<>("measures", ObjectiveView::measureCount));

    private final PublicRequest request;
    private final PublicAnswers answers;
    private final AnswersAtHand atHand;
    private final ObjectiveReads objectives;

    ObjectiveResource(PublicRequest request, PublicAnswers answers, AnswersAtHand atHand, ObjectiveReads objectives) {
        this.request = request;
        this.answers = answers;
        this.atHand = atHand;
        this.objectives = objectives;
    }

    /** A page of objectives, or all of them as a file. */
    @GET
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, "plan", "role", "page", "size", "format");
        PublishedPlan plan = request.plan(query);
        @Nullable String role = query.code("role", plan.roleCodes(), "plan " + plan.ref());
        PageRequest page = PageRequest.read(query);
        Representation format = Representation.ofList(query, headers);
        query.done();
        if (format == Representation.JSON) {
            return atHand.keep(
                    uri, answers.page(headers, uri, request.revision(plan), () -> objectives.page(plan, role, page)));
        }
        return answers.file(
                headers,
                request.revision(plan),
                format,
                "objectives-" + plan.ref(),
                TableFile.of(format, "Objectives", COLUMNS, sink -> objectives.all(plan, role, sink)));
    }

    private static String names(List<NamedView> named) {
        return named.stream().map(NamedView::name).collect(Collectors.joining("; "));
    }
}
