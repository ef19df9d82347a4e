package org.dueregard.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dueregard.plan.PublishedPlan;
import org.dueregard.platform.web.Gzip;
import org.dueregard.platform.web.PublicAnswers;
import org.dueregard.platform.web.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The dashboards of this replica as they go over the wire. A dashboard is worked out once for each state of its plan;
 * until the plan changes or the day turns it costs no SQL.
 */
@ApplicationScoped
class DashboardCache {

    private final DashboardReads reads;
    private final PublicRequest request;
    private final ObjectMapper json;
    private final PublicAnswers answers;
    private final Map<UUID, Ready> entries = new ConcurrentHashMap<>();

    DashboardCache(DashboardReads reads, PublicRequest request, ObjectMapper json, PublicAnswers answers) {
        this.reads = reads;
        this.request = request;
        this.json = json;
        this.answers = answers;
    }

    /**
     * A dashboard as it goes over the wire.
     *
     * @param revision the state it shows
     * @param etag its entity tag
     * @param plain the document
     * @param gzip the document, compressed
     */
    record Ready(Revision revision, String etag, Buffer plain, Buffer gzip) {}

    /** The dashboard of the plan in its present state if it is at hand, otherwise null. Never waits. */
    @Nullable
    Ready at(PublishedPlan plan) {
        Ready ready = entries.get(plan.id());
        return ready != null && ready.revision.equals(request.revision(plan)) ? ready : null;
    }

    /** The dashboard of the plan in its present state; callers that come together wait for one statement. */
    Ready get(PublishedPlan plan) {
        Revision revision = request.revision(plan);
        return entries.compute(
                plan.id(),
                (id, ready) -> ready != null && ready.revision.equals(revision) ? ready : make(plan, revision));
    }

    private Ready make(PublishedPlan plan, Revision revision) {
        byte[] body = write(plan);
        return new Ready(revision, answers.etag(revision), Buffer.buffer(body), Buffer.buffer(Gzip.compress(body)));
    }

    private byte[] write(PublishedPlan plan) {
        try {
            return json.writeValueAsBytes(reads.get(plan));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A dashboard cannot be written as JSON", e);
        }
    }
}
