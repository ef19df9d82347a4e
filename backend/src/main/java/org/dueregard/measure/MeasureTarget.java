package org.dueregard.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a measure is to reach from a day on. */
@Entity
@Table(name = "measure_target")
class MeasureTarget {

    @EmbeddedId
    private Since since;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "target")
    private BigDecimal target;

    @Column(name = "target_upper")
    private @Nullable BigDecimal targetUpper;

    /** Which measure, since when. */
    @Embeddable
    record Since(
            @Column(name = "measure_id") UUID measureId,
            @Column(name = "from_date") LocalDate from) {}

    /** For Hibernate. */
    MeasureTarget() {}

    MeasureTarget(UUID planId, UUID measureId, TargetInput input) {
        since = new Since(measureId, input.from());
        this.planId = planId;
        target = input.target();
        targetUpper = input.targetUpper();
    }

    UUID measureId() {
        return since.measureId();
    }

    TargetInput says() {
        return new TargetInput(since.from(), target, targetUpper);
    }

    void change(TargetInput to) {
        target = to.target();
        targetUpper = to.targetUpper();
    }
}
