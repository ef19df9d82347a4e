package org.dueregard.consultation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import org.dueregard.consultation.rules.FairnessQuestion;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.ContentRequest;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jboss.resteasy.reactive.RestPath;

/** Steps of a consultation. */
@Path("/api/v1/consultations")
@RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
public class StepResource {

    private static final byte[] NOTHING = {};

    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final ConsultationSteps steps;

    StepResource(
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            ConsultationSteps steps) {
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.steps = steps;
    }

    /** To the public. */
    @POST
    @Path("{ref}/publication")
    public Response publish(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), NOTHING);
        return idempotency.once(
                keyed, () -> changed(steps.publish(known(ref), seen, callers.get(), callers.actor(null))));
    }

    /** Another closing day. */
    @POST
    @Path("{ref}/extensions")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response extend(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        NewExtension sent = bodies.read(body, "NewExtension", NewExtension.class);
        KeyedRequest keyed = KeyedRequest.of(headers, uri, callers.get().subject(), body);
        return idempotency.once(
                keyed,
                () -> changed(steps.extend(known(ref), seen, sent, callers.get(), callers.actor(sent.reason()))));
    }

    /** An answer to a question of fairness. */
    @PUT
    @Path("{ref}/fairness/{question}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @RestPath String ref,
            @RestPath String question,
            @Context UriInfo uri,
            @Context HttpHeaders headers,
            byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        FairnessAnswer sent = bodies.read(body, "FairnessAnswer", FairnessAnswer.class);
        return changed(steps.answer(known(ref), question(question), seen, sent, callers.get(), callers.actor(null)));
    }

    /** What came of it. */
    @PUT
    @Path("{ref}/we-did")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(@RestPath String ref, @Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        IfMatch seen = IfMatch.of(headers);
        WeDidText sent = bodies.read(body, "WeDidText", WeDidText.class);
        return changed(steps.say(known(ref), seen, sent, callers.get(), callers.actor(null)));
    }

    private Response changed(RecordView view) {
        return answers.changed(view.version(), view);
    }

    private static String known(String ref) {
        return ContentRequest.ref(ref, "consultation");
    }

    private static FairnessQuestion question(String name) {
        return Arrays.stream(FairnessQuestion.values())
                .filter(question -> question.name().equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no such question of fairness"));
    }
}
