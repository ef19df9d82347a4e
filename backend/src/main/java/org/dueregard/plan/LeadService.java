package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** A service of a body; it leads actions and outlives plans. */
@Entity
@Table(name = "service")
class LeadService {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "active")
    private boolean active = true;

    @Column(name = "head_id")
    private @Nullable UUID headId;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    LeadService() {}

    LeadService(UUID organisationId, NamedInput input) {
        id = Ids.next();
        this.organisationId = organisationId;
        code = input.code();
        name = input.name();
    }

    /** One that is set up in a form. */
    LeadService(UUID organisationId, NewService input) {
        this(organisationId, new NamedInput(input.code(), input.name()));
        headId = input.head();
    }

    int version() {
        return version;
    }

    ServiceFields fields() {
        return new ServiceFields(name, active, headId);
    }

    void set(ServiceFields fields) {
        name = fields.name();
        active = fields.active();
        headId = fields.head();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    void edit(Part part, NamedInput input) {
        part.free("name", name, input.name(), value -> name = value);
    }
}
