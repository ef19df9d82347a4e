package org.dueregard.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.identity.Caller;
import org.dueregard.platform.Ids;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/** A rating that an officer gave an action without an update, or its lifting. It never changes; PostgreSQL refuses it too. */
@Entity
@Table(name = "action_override")
class ActionOverride {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "number")
    private int number;

    @Column(name = "on_date")
    private LocalDate on;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "rating")
    private @Nullable Rating rating;

    @Column(name = "review_by")
    private @Nullable LocalDate reviewBy;

    @Column(name = "reason")
    private String reason;

    @Column(name = "author")
    private String author;

    @Column(name = "author_id")
    private String authorId;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    ActionOverride() {}

    ActionOverride(UUID planId, UUID actionId, int number, LocalDate on, Instant recordedAt) {
        id = Ids.next();
        this.planId = planId;
        this.actionId = actionId;
        this.number = number;
        this.on = on;
        this.recordedAt = recordedAt;
    }

    /** Says who speaks, and why. */
    ActionOverride by(Caller caller, String why) {
        author = caller.name();
        authorId = caller.subject();
        reason = why;
        return this;
    }

    ActionOverride rate(Rating colour, LocalDate until) {
        rating = colour;
        reviewBy = until;
        return this;
    }

    OverridesView.Entry entry() {
        return new OverridesView.Entry(on, rating, author, reason, reviewBy);
    }
}
