package org.dueregard.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who has signed in. What the sign-in provider says of them is never written from here. */
@Entity
@Table(name = "person")
class Person {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "name", updatable = false)
    private String name;

    @Column(name = "email", updatable = false)
    private @Nullable String email;

    @Column(name = "post", updatable = false)
    private @Nullable String post;

    @Column(name = "roles", updatable = false)
    private List<String> roles;

    @Column(name = "services", updatable = false)
    private List<String> services;

    @Column(name = "active")
    private boolean active;

    @Column(name = "reports_to_id")
    private @Nullable UUID reportsToId;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Person() {}

    int version() {
        return version;
    }

    PersonFields fields() {
        return new PersonFields(active, reportsToId);
    }

    void set(PersonFields fields) {
        active = fields.active();
        reportsToId = fields.reportsTo();
    }

    PersonView view() {
        return new PersonView(id, name, email, post, List.copyOf(roles), List.copyOf(services), active, reportsToId);
    }
}
