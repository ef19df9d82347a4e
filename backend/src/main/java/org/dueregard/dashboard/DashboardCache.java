package org.dueregard.dashboard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dueregard.plan.PublishedPlan;
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
    private final Map<UUID, Entry> entries = new ConcurrentHashMap<>();

    DashboardCache(DashboardReads reads, PublicRequest request, ObjectMapper json) {
        this.reads = reads;
        this.request = request;
        this.json = json;
    }

    /** A dashboard and the state it shows. */
    private static final class Entry {

        private final Revision revision;
        private final byte[] body;

        Entry(Revision revision, byte[] body) {
            this.revision = revision;
            this.body = body;
        }
    }

    /** The dashboard of the plan in its present state if it is at hand, otherwise null. Never waits. */
    byte @Nullable [] at(PublishedPlan plan) {
        Entry entry = entries.get(plan.id());
        return entry != null && entry.revision.equals(request.revision(plan)) ? entry.body : null;
    }

    /** The dashboard of the plan in its present state; callers that come together wait for one statement. */
    byte[] get(PublishedPlan plan) {
        Revision revision = request.revision(plan);
        return entries.compute(
                        plan.id(),
                        (id, entry) -> entry != null && entry.revision.equals(revision)
                                ? entry
                                : new Entry(revision, write(plan)))
                .body;
    }

    private byte[] write(PublishedPlan plan) {
        try {
            return json.writeValueAsBytes(reads.get(plan));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A dashboard cannot be written as JSON", e);
        }
    }
}
