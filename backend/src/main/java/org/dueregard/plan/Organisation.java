package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dueregard.platform.Ids;

/** A body that has plans. */
@Entity
@Table(name = "organisation")
class Organisation {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Organisation() {}

    Organisation(NamedInput input) {
        id = Ids.next();
        code = input.code();
        name = input.name();
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    void edit(Part part, NamedInput input) {
        part.free("name", name, input.name(), value -> name = value);
    }
}
