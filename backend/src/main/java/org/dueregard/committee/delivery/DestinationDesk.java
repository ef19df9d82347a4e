package org.dueregard.committee.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.committee.delivery.view.DestinationFields;
import org.dueregard.committee.delivery.view.DestinationView;
import org.dueregard.identity.Caller;
import org.dueregard.identity.Roles;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;

/** Keeps where packs go. */
@ApplicationScoped
public class DestinationDesk {

    private static final String SELECT = "SELECT " + StoredDestination.JSON + "::text FROM destination d ";

    private static final String INSERT = """
            INSERT INTO destination AS d (name, kind, address, accepts_exempt, active, settings)
            VALUES (?, ?, ?, ?, ?, ?::jsonb) RETURNING
            """ + StoredDestination.JSON + "::text";

    private static final String UPDATE = """
            UPDATE destination AS d SET name = ?, address = ?, accepts_exempt = ?, active = ?, settings = ?::jsonb,
                   version = version + 1
             WHERE d.id = ? RETURNING
            """ + StoredDestination.JSON + "::text";

    private static final String NAMESAKE =
            "SELECT to_json(id)::text FROM destination WHERE lower(name) = lower(?) AND id IS DISTINCT FROM ?::uuid";

    private final AuditContext audit;
    private final JsonRows rows;
    private final ObjectMapper json;
    private final Bodies bodies;
    private final Secrets secrets;
    private final DeliveryConfig config;
    private final PrivateAnswers answers;

    DestinationDesk(
            AuditContext audit,
            JsonRows rows,
            ObjectMapper json,
            Bodies bodies,
            Secrets secrets,
            DeliveryConfig config,
            PrivateAnswers answers) {
        this.audit = audit;
        this.rows = rows;
        this.json = json;
        this.bodies = bodies;
        this.secrets = secrets;
        this.config = config;
        this.answers = answers;
    }

    /**
     * A destination with its version.
     *
     * @param version grows with every change
     * @param view what is shown
     */
    public record Versioned(int version, DestinationView view) {}

    /** A page of destinations by name. */
    @Transactional
    public Page<DestinationView> list(PageRequest page, Caller caller) {
        List<DestinationView> all =
                rows.list(Query.of(SELECT + "ORDER BY d.active DESC, d.name, d.id"), StoredDestination.class).stream()
                        .map(one -> view(one, caller))
                        .toList();
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).toList(), page, all.size());
    }

    /** One destination. */
    @Transactional
    public Versioned get(String id, Caller caller) {
        return versioned(require(id, ""), caller);
    }

    /** Makes a destination; packs that are released from now on go there. */
    @Transactional
    public Versioned create(DestinationFields fields, Caller caller, Actor actor) {
        audit.apply(actor);
        check(fields, "");
        StoredDestination made = rows.list(
                        Query.of(
                                INSERT,
                                fields.name(),
                                fields.kind().name(),
                                fields.address(),
                                fields.acceptsExempt(),
                                fields.active(),
                                written(fields)),
                        StoredDestination.class)
                .getFirst();
        return versioned(made, caller);
    }

    /** Changes what is set, by a merge patch. Its kind stays. */
    @Transactional
    public Versioned patch(String id, IfMatch seen, JsonNode patch, Caller caller, Actor actor) {
        audit.apply(actor);
        StoredDestination now = require(id, "FOR UPDATE");
        if (!seen.names(now.version())) {
            DestinationView view = view(now, caller);
            throw ProblemException.stale(view, answers.etag(now.version(), view));
        }
        DestinationFields fields = bodies.merge(now.fields(), patch, "DestinationFields", DestinationFields.class);
        if (fields.kind() != now.kind()) {
            throw ProblemException.invalidBody(List.of(FieldError.body(
                    "/kind", "not-changeable", "A destination keeps its kind; make another and switch this one off")));
        }
        check(fields, now.id().toString());
        StoredDestination changed = rows.list(
                        Query.of(
                                UPDATE,
                                fields.name(),
                                fields.address(),
                                fields.acceptsExempt(),
                                fields.active(),
                                written(fields),
                                now.id()),
                        StoredDestination.class)
                .getFirst();
        return versioned(changed, caller);
    }

    private void check(DestinationFields fields, String self) {
        List<FieldError> errors =
                DestinationProblems.of(fields, config.folders().isPresent());
        if (!errors.isEmpty()) {
            throw ProblemException.invalidBody(errors);
        }
        UUID own = self.isEmpty() ? new UUID(0, 0) : UUID.fromString(self);
        if (!rows.list(Query.of(NAMESAKE, fields.name(), own), UUID.class).isEmpty()) {
            throw ProblemException.conflict("There is a destination " + fields.name() + " already");
        }
    }

    private StoredDestination require(String id, String lock) {
        return rows.list(Query.of(SELECT + "WHERE d.id::text = ? " + lock, id), StoredDestination.class).stream()
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("There is no destination " + id));
    }

    private Versioned versioned(StoredDestination one, Caller caller) {
        return new Versioned(one.version(), view(one, caller));
    }

    private DestinationView view(StoredDestination one, Caller caller) {
        String secret = one.settings().secret();
        return new DestinationView(
                one.id(),
                one.name(),
                one.kind(),
                one.address(),
                one.acceptsExempt(),
                one.active(),
                one.settings(),
                secret == null ? null : secrets.find(secret).isPresent(),
                caller.has(Roles.ADMINISTRATOR) ? List.of(DestinationView.Ability.EDIT) : List.of());
    }

    private String written(DestinationFields fields) {
        try {
            return json.writeValueAsString(fields.settings());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Settings that cannot be written as JSON", e);
        }
    }
}
