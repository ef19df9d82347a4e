package org.dueregard.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** What an update says of a step that an earlier one promised. */
@Entity
@Table(name = "closed_step")
class ClosedStep {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "update_id")
    private UUID updateId;

    @Column(name = "step_id")
    private UUID stepId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private StepOutcome outcome;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "ordinal")
    private int ordinal;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    ClosedStep() {}

    ClosedStep(UUID updateId, ClosedStepFields fields, int ordinal) {
        id = Ids.next();
        this.updateId = updateId;
        this.ordinal = ordinal;
        edit(fields);
    }

    /** Says something else. */
    void edit(ClosedStepFields fields) {
        stepId = fields.step();
        outcome = fields.outcome();
        note = fields.note();
    }
}
