package org.dueregard.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an update rests on a reading. */
@Entity
@Table(name = "update_reading")
class UpdateReading {

    @EmbeddedId
    private Link link;

    /** Which update, which reading. */
    @Embeddable
    record Link(
            @Column(name = "update_id") UUID updateId,
            @Column(name = "reading_id") UUID readingId) {}

    /** For Hibernate. */
    UpdateReading() {}

    UpdateReading(UUID updateId, UUID readingId) {
        link = new Link(updateId, readingId);
    }

    UUID updateId() {
        return link.updateId();
    }

    UUID readingId() {
        return link.readingId();
    }
}
