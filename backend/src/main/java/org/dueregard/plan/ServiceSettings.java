package org.dueregard.plan;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.identity.PersonService;
import org.dueregard.platform.body.Bodies;
import org.dueregard.platform.page.Page;
import org.dueregard.platform.page.PageRequest;
import org.dueregard.platform.problem.FieldError;
import org.dueregard.platform.problem.ProblemException;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.platform.web.IfMatch;
import org.dueregard.platform.web.PrivateAnswers;
import org.jspecify.annotations.Nullable;

/** Keeps the services of the body whose plan is spoken of. None is ever deleted. */
@ApplicationScoped
public class ServiceSettings {

    private static final String SELECT = """
            SELECT json_strip_nulls(json_build_object('code', s.code, 'name', s.name, 'active', s.active,
                       'head', s.head_id, 'headName', p.name,
                       'actions', (SELECT count(*) FROM action a WHERE a.lead_service_id = s.id)))::text
              FROM service s LEFT JOIN person p ON p.id = s.head_id
             WHERE s.organisation_id = ?
            """;

    private final PlanRepository plans;
    private final LeadServiceRepository services;
    private final PersonService people;
    private final PlanChanges changes;
    private final AuditContext audit;
    private final JsonRows rows;
    private final Bodies bodies;
    private final PrivateAnswers answers;

    ServiceSettings(
            PlanRepository plans,
            LeadServiceRepository services,
            PersonService people,
            PlanChanges changes,
            AuditContext audit,
            JsonRows rows,
            Bodies bodies,
            PrivateAnswers answers) {
        this.plans = plans;
        this.services = services;
        this.people = people;
        this.changes = changes;
        this.audit = audit;
        this.rows = rows;
        this.bodies = bodies;
        this.answers = answers;
    }

    /**
     * A service with its version, which its entity tag begins with.
     *
     * @param version grows with every change
     * @param view what is shown
     */
    public record Versioned(int version, ServiceSettingView view) {}

    /** A page of services, those that are out of use at the end. */
    @Transactional
    public Page<ServiceSettingView> list(PublishedPlan plan, PageRequest page) {
        List<ServiceSettingView> all = rows.list(
                Query.of(SELECT + " ORDER BY s.active DESC, s.name, s.code", organisation(plan)),
                ServiceSettingView.class);
        return Page.of(all.stream().skip(page.offset()).limit(page.size()).toList(), page, all.size());
    }

    /** One service. */
    @Transactional
    public Versioned get(PublishedPlan plan, String code) {
        return versioned(found(services.byCode(organisation(plan), code), code), organisation(plan));
    }

    /** Adds a service. */
    @Transactional
    public Versioned create(PublishedPlan plan, NewService input, Actor actor) {
        audit.apply(actor);
        UUID organisation = organisation(plan);
        if (services.byCode(organisation, input.code()) != null) {
            throw ProblemException.conflict("There is a service " + input.code() + " already");
        }
        requireKnown(input.head());
        LeadService service = new LeadService(organisation, input);
        services.persistAndFlush(service);
        return versioned(service, organisation);
    }

    /** Changes a service, by a merge patch. Whoever reads the plans that it leads actions of hears of another name. */
    @Transactional
    public Versioned patch(PublishedPlan plan, String code, IfMatch seen, JsonNode patch, Actor actor) {
        audit.apply(actor);
        UUID organisation = organisation(plan);
        LeadService service = found(services.lock(organisation, code), code);
        if (!seen.names(service.version())) {
            Versioned now = versioned(service, organisation);
            throw ProblemException.stale(now.view(), answers.etag(now.version(), now.view()));
        }
        ServiceFields was = service.fields();
        ServiceFields fields = bodies.merge(was, patch, "ServiceFields", ServiceFields.class);
        requireKnown(fields.head());
        service.set(fields);
        services.flush();
        if (!was.name().equals(fields.name())) {
            plans.ledBy(service.id()).forEach(changes::changed);
        }
        return versioned(service, organisation);
    }

    private Versioned versioned(LeadService service, UUID organisation) {
        ServiceSettingView view = rows.list(
                        Query.of(SELECT + " AND s.code = ?", organisation, service.code()), ServiceSettingView.class)
                .getFirst();
        return new Versioned(service.version(), view);
    }

    private void requireKnown(@Nullable UUID head) {
        if (head != null && people.name(head) == null) {
            throw ProblemException.invalidBody(
                    List.of(FieldError.body("/head", "unknown-value", "There is no person with the id " + head)));
        }
    }

    private UUID organisation(PublishedPlan plan) {
        return plans.findById(plan.id()).organisationId();
    }

    private static LeadService found(@Nullable LeadService service, String code) {
        if (service == null) {
            throw ProblemException.notFound("There is no service with the code " + code);
        }
        return service;
    }
}
