package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/** A role of the body in one plan, with an officer's rating of it where there is one. */
@Entity
@Table(name = "role")
class Role {

    static final String KIND = "role";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "ordinal")
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "override_rating")
    private @Nullable Rating overrideRating;

    @Column(name = "override_author")
    private @Nullable String overrideAuthor;

    @Column(name = "override_reason")
    private @Nullable String overrideReason;

    @Column(name = "override_review_by")
    private @Nullable LocalDate overrideReviewBy;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Role() {}

    /** A role that has nothing yet but its name and place; {@link #edit} gives it the rest. */
    Role(UUID planId, RoleInput input, int ordinal) {
        id = Ids.next();
        this.planId = planId;
        code = input.code();
        name = input.name();
        this.ordinal = ordinal;
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

    void edit(Part part, RoleInput input, int place) {
        part.fixed("name", name, input.name(), value -> name = value)
                .free("order", ordinal, place, value -> ordinal = value)
                .free("override", override(), input.override(), this::setOverride);
    }

    private @Nullable OfficerInput override() {
        return overrideRating == null || overrideAuthor == null || overrideReason == null || overrideReviewBy == null
                ? null
                : new OfficerInput(overrideRating, overrideAuthor, overrideReason, overrideReviewBy);
    }

    private void setOverride(@Nullable OfficerInput override) {
        overrideRating = override == null ? null : override.rating();
        overrideAuthor = override == null ? null : override.author();
        overrideReason = override == null ? null : override.reason();
        overrideReviewBy = override == null ? null : override.reviewBy();
    }
}
