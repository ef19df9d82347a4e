package org.dueregard.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** That an action is judged by a measure. */
@Entity
@Table(name = "measure_action")
class MeasureAction {

    @EmbeddedId
    private Link link;

    @Column(name = "plan_id")
    private UUID planId;

    /** Which measure, which action. */
    @Embeddable
    record Link(
            @Column(name = "measure_id") UUID measureId,
            @Column(name = "action_id") UUID actionId) {}

    /** For Hibernate. */
    MeasureAction() {}

    MeasureAction(UUID planId, UUID measureId, UUID actionId) {
        link = new Link(measureId, actionId);
        this.planId = planId;
    }

    UUID measureId() {
        return link.measureId();
    }

    UUID actionId() {
        return link.actionId();
    }
}
