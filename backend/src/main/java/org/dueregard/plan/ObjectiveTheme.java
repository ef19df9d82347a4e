package org.dueregard.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an objective serves a theme. */
@Entity
@Table(name = "objective_theme")
class ObjectiveTheme {

    @EmbeddedId
    private Link link;

    @Column(name = "ordinal")
    private int ordinal;

    /** Which objective, which theme. */
    @Embeddable
    record Link(
            @Column(name = "objective_id") UUID objectiveId,
            @Column(name = "theme_id") UUID themeId) {}

    /** For Hibernate. */
    ObjectiveTheme() {}

    ObjectiveTheme(UUID objectiveId, UUID themeId, int ordinal) {
        link = new Link(objectiveId, themeId);
        this.ordinal = ordinal;
    }

    UUID objectiveId() {
        return link.objectiveId();
    }

    UUID themeId() {
        return link.themeId();
    }

    int ordinal() {
        return ordinal;
    }
}
