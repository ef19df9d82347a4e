package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dueregard.platform.Ids;

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
