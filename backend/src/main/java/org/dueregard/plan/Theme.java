package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dueregard.platform.Ids;

/** A priority, cross-cutting objective or related plan that objectives point to. */
@Entity
@Table(name = "plan_theme")
class Theme {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ThemeKind kind;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "ordinal")
    private int ordinal;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Theme() {}

    Theme(UUID planId, ThemeKind kind, NamedInput input, int ordinal) {
        id = Ids.next();
        this.planId = planId;
        this.kind = kind;
        code = input.code();
        name = input.name();
        this.ordinal = ordinal;
    }

    UUID id() {
        return id;
    }

    ThemeKind kind() {
        return kind;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    void edit(Part part, NamedInput input, int place) {
        part.fixed("name", name, input.name(), value -> name = value)
                .free("order", ordinal, place, value -> ordinal = value);
    }
}
