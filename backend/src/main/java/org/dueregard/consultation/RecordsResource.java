package org.dueregard.consultation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dueregard.identity.Caller;
import org.dueregard.identity.CurrentCaller;
import org.dueregard.identity.Roles;
import org.dueregard.plan.PublishedPlans;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.idempotency.Idempotency;
import org.dueregard.platform.idempotency.KeyedRequest;
import org.dueregard.platform.query.QueryReader;
import org.dueregard.platform.web.PrivateAnswers;
import org.jspecify.annotations.Nullable;

/** The register for those who keep it, and for systems that know of consultations. */
@Path("/api/v1/consultation-records")
public class RecordsResource {

    private static final String[] PARAMETERS = Stream.concat(
                    ConsultationFilter.PARAMETERS.stream(), Stream.of("status"))
            .toArray(String[]::new);

    private final PublishedPlans plans;
    private final RecordReads records;
    private final CurrentCaller callers;
    private final Bodies bodies;
    private final Idempotency idempotency;
    private final PrivateAnswers answers;
    private final SystemDesk desk;

    RecordsResource(
            PublishedPlans plans,
            RecordReads records,
            CurrentCaller callers,
            Bodies bodies,
            Idempotency idempotency,
            PrivateAnswers answers,
            SystemDesk desk) {
        this.plans = plans;
        this.records = records;
        this.callers = callers;
        this.bodies = bodies;
        this.idempotency = idempotency;
        this.answers = answers;
        this.desk = desk;
    }

    /** A page of consultations, drafts included. */
    @GET
    @RolesAllowed({Roles.EQUALITIES_OFFICER, Roles.SERVICE_OFFICER})
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        QueryReader query = QueryReader.of(uri, PARAMETERS);
        @Nullable Status status = query.one("status", Status.class);
        ConsultationFilter filter = ConsultationFilter.read(query, plans);
        return answers.page(headers, uri, records.page(filter, status, callers.get()));
    }

    /** Takes in all that a system sends, or none. */
    @POST
    @RolesAllowed(Roles.CONSULTATIONS_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@Context UriInfo uri, @Context HttpHeaders headers, byte[] body) {
        QueryReader.of(uri).done();
        Caller caller = callers.get();
        List<SystemRow> sent = rows(bodies.read(body, "NewConsultationRecords", JsonNode.class));
        return idempotency.once(KeyedRequest.of(headers, uri, caller.subject(), body), () -> {
            RecordedConsultations recorded = desk.record(caller.name(), sent, callers.actor(null));
            return answers.recorded(recorded.anyNew(), recorded);
        });
    }

    private static List<SystemRow> rows(JsonNode sent) {
        List<SystemRow> rows = new ArrayList<>();
        sent.path("items").forEach(item -> {
            ObjectNode fields = item.deepCopy();
            rows.add(new SystemRow(fields.remove("externalId").asText(), fields));
        });
        return rows;
    }
}
