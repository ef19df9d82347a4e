package org.dueregard.committee.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dueregard.committee.delivery.view.DeliveryView;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.jspecify.annotations.Nullable;

/** Reads deliveries with all their attempts, a page in one statement. */
@ApplicationScoped
class DeliveryReads {

    private static final String JSON = """
            json_build_object('version', v.version, 'id', v.id,
                'pack', json_build_object('ref', p.ref, 'title', p.title, 'exempt', p.exempt),
                'destination', json_build_object('id', d.id, 'name', d.name, 'kind', d.kind),
                'state', v.state, 'nextAt', v.next_at, 'doneAt', v.done_at,
                'attempts', (SELECT coalesce(json_agg(json_build_object('number', a.number, 'startedAt', a.started_at,
                                 'endedAt', o.ended_at, 'result', o.result, 'detail', o.detail) ORDER BY a.number DESC), '[]')
                               FROM delivery_attempt a LEFT JOIN delivery_outcome o ON o.attempt_id = a.id
                              WHERE a.delivery_id = v.id))
            """;

    private static final String FROM =
            " FROM delivery v JOIN pack p ON p.id = v.pack_id JOIN destination d ON d.id = v.destination_id ";

    private final JsonRows rows;

    DeliveryReads(JsonRows rows) {
        this.rows = rows;
    }

    /** A delivery as it is read. */
    record Stored(
            int version,
            UUID id,
            DeliveryView.PackName pack,
            DeliveryView.DestinationName destination,
            DeliveryState state,
            @Nullable Instant nextAt,
            @Nullable Instant doneAt,
            List<DeliveryView.Attempt> attempts) {

        DeliveryView view(Caller caller) {
            boolean may =
                    state.isRepeatable() && (caller.has(Roles.COMMITTEE_CLERK) || caller.has(Roles.EQUALITIES_OFFICER));
            return new DeliveryView(
                    id,
                    pack,
                    destination,
                    state,
                    nextAt,
                    doneAt,
                    attempts,
                    may ? List.of(DeliveryView.Ability.RETRY) : List.of());
        }
    }

    /** A page as it is read. */
    record Found(long total, List<Stored> items) {}

    Page<DeliveryView> page(DeliveryFilter filter, Caller caller) {
        Query query = Query.of("WITH hits AS (SELECT v.id, v.created_at").add(where(filter));
        query.add("), shown AS (SELECT id FROM hits ORDER BY created_at DESC, id LIMIT "
                + filter.page().size() + " OFFSET " + filter.page().offset() + ")");
        query.add("SELECT json_build_object('total', (SELECT count(*) FROM hits), 'items', coalesce((SELECT json_agg("
                + JSON + " ORDER BY v.created_at DESC, v.id)" + FROM
                + "JOIN shown s ON s.id = v.id), '[]'))::text");
        Found found = rows.list(query, Found.class).getFirst();
        List<DeliveryView> items = new ArrayList<>();
        found.items().forEach(one -> items.add(one.view(caller)));
        return Page.of(items, filter.page(), found.total());
    }

    void all(DeliveryFilter filter, Caller caller, Consumer<DeliveryView> sink) {
        Query query = Query.of("SELECT " + JSON + "::text").add(where(filter)).add("ORDER BY v.created_at DESC, v.id");
        rows.list(query, Stored.class).forEach(one -> sink.accept(one.view(caller)));
    }

    private static Query where(DeliveryFilter filter) {
        Query query = Query.of(FROM + "WHERE true");
        if (filter.pack() != null) {
            query.add("AND p.ref = ?", filter.pack());
        }
        if (!filter.states().isEmpty()) {
            query.add(
                    "AND v.state = ANY (?)",
                    filter.states().stream().map(DeliveryState::name).toList());
        }
        return query;
    }

    DeliveryDesk.Versioned require(String id, Caller caller) {
        return one(id, "", caller);
    }

    DeliveryDesk.Versioned locked(String id, Caller caller) {
        return one(id, " FOR UPDATE OF v", caller);
    }

    private DeliveryDesk.Versioned one(String id, String lock, Caller caller) {
        return rows
                .list(Query.of("SELECT " + JSON + "::text" + FROM + "WHERE v.id::text = ?" + lock, id), Stored.class)
                .stream()
                .findFirst()
                .map(stored -> new DeliveryDesk.Versioned(stored.version(), stored.view(caller)))
                .orElseThrow(() -> ProblemException.notFound("There is no delivery " + id));
    }
}
