package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What the body wants to reach in one of its roles. */
@Entity
@Table(name = "objective")
class Objective {

    static final String KIND = "objective";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "role_id")
    private UUID roleId;

    @Column(name = "ref")
    private String ref;

    @Column(name = "text")
    private String text;

    @Column(name = "why_it_matters")
    private List<String> whyItMatters;

    @Column(name = "priorities_text")
    private @Nullable String prioritiesText;

    @Embedded
    private @Nullable Citation cites;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "saves")
    private int saves;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Objective() {}

    /** An objective that has nothing yet but its identity; {@link #edit} gives it the rest before it is stored. */
    Objective(UUID planId, String ref) {
        id = Ids.next();
        this.planId = planId;
        this.ref = ref;
        whyItMatters = List.of();
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID planId() {
        return planId;
    }

    String text() {
        return text;
    }

    List<String> whyItMatters() {
        return whyItMatters;
    }

    @Nullable
    String prioritiesText() {
        return prioritiesText;
    }

    @Nullable
    Citation cites() {
        return cites;
    }

    int ordinal() {
        return ordinal;
    }

    int version() {
        return version;
    }

    /** Something of it has changed, maybe in a part that is stored elsewhere. */
    void saved() {
        saves++;
    }

    UUID roleId() {
        return roleId;
    }

    void moveTo(UUID role) {
        roleId = role;
    }

    void edit(Part part, ObjectiveInput input, int place, @Nullable Citation citation) {
        part.fixed("text", text, input.text(), value -> text = value)
                .fixed("whyItMatters", whyItMatters, input.whyItMatters(), value -> whyItMatters = value)
                .fixed("prioritiesText", prioritiesText, input.prioritiesText(), value -> prioritiesText = value)
                .free("cites", cites, citation, value -> cites = value)
                .free("order", ordinal, place, value -> ordinal = value);
    }
}
