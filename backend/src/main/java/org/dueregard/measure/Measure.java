package org.dueregard.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.plan.Citation;
import org.dueregard.plan.CitationInput;
import org.dueregard.plan.Part;
import org.dueregard.platform.Ids;
import org.dueregard.rag.Frequency;
import org.dueregard.rag.GoodDirection;
import org.dueregard.rag.MeasureType;
import org.jspecify.annotations.Nullable;

/** An outcome or measure of an objective. */
@Entity
@Table(name = "measure")
class Measure {

    static final String KIND = "measure";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "objective_id")
    private UUID objectiveId;

    @Column(name = "ref")
    private String ref;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private MeasureKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "type")
    private MeasureType type;

    @Column(name = "name")
    private String name;

    @Column(name = "sub_points")
    private List<String> subPoints;

    @Column(name = "unit")
    private @Nullable String unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "good")
    private @Nullable GoodDirection good;

    @Column(name = "target")
    private @Nullable BigDecimal target;

    @Column(name = "target_upper")
    private @Nullable BigDecimal targetUpper;

    @Column(name = "tolerance_percent")
    private @Nullable BigDecimal tolerancePercent;

    @Column(name = "baseline")
    private @Nullable BigDecimal baseline;

    @Column(name = "next_due")
    private @Nullable LocalDate nextDue;

    @Enumerated(EnumType.STRING)
    @Column(name = "frequency")
    private @Nullable Frequency frequency;

    @Column(name = "due_days")
    private @Nullable Integer dueDays;

    @Column(name = "data_quality")
    private @Nullable String dataQuality;

    @Column(name = "note")
    private @Nullable String note;

    @Embedded
    private @Nullable Citation cites;

    @Embedded
    private @Nullable Derivation derivation;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "saves")
    private int saves;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Measure() {}

    /** A measure that has nothing yet but its identity and place; {@link #edit} gives it the rest. */
    Measure(UUID planId, UUID objectiveId, MeasureInput input, int ordinal) {
        id = Ids.next();
        this.planId = planId;
        this.objectiveId = objectiveId;
        ref = input.ref();
        kind = input.kind();
        type = input.type();
        subPoints = List.of();
        this.ordinal = ordinal;
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    UUID objectiveId() {
        return objectiveId;
    }

    int ordinal() {
        return ordinal;
    }

    /** What the plan says. A target that was left open may be set later; moving one is a new version of the plan. */
    void edit(Part part, MeasureInput input, @Nullable Citation citation) {
        part.fixed("kind", kind, input.kind(), value -> kind = value)
                .fixed("type", type, input.type(), value -> type = value)
                .fixed("name", name, input.name(), value -> name = value)
                .fixed("subPoints", subPoints, input.subPoints(), value -> subPoints = value)
                .once("unit", unit, input.unit(), value -> unit = value)
                .once("good", good, input.good(), value -> good = value)
                .once("target", target, input.target(), value -> target = value)
                .once("targetUpper", targetUpper, input.targetUpper(), value -> targetUpper = value)
                .once("tolerancePercent", tolerancePercent, input.tolerancePercent(), v -> tolerancePercent = v)
                .once("baseline", baseline, input.baseline(), value -> baseline = value)
                .free("frequency", frequency, input.frequency(), value -> frequency = value)
                .free("dueDays", dueDays, input.dueDays(), value -> dueDays = value)
                .free("dataQuality", dataQuality, input.dataQuality(), value -> dataQuality = value)
                .free("nextDue", nextDue, input.nextDue(), value -> nextDue = value)
                .free("note", note, input.note(), value -> note = value)
                .once("derivation", derivation, input.derivation(), value -> derivation = value)
                .free("cites", cites, citation, value -> cites = value);
    }

    int version() {
        return version;
    }

    @Nullable
    Citation cites() {
        return cites;
    }

    MeasureType type() {
        return type;
    }

    @Nullable
    Derivation derivation() {
        return derivation;
    }

    /** Something of it has changed, maybe in a part that is stored elsewhere. */
    void saved() {
        saves++;
    }

    /** What it says. */
    MeasureFields fields(
            String objective, List<String> actions, List<TargetInput> targets, @Nullable CitationInput cited) {
        return new MeasureFields(
                null,
                objective,
                kind,
                type,
                name,
                subPoints,
                actions,
                unit,
                good,
                target,
                targetUpper,
                tolerancePercent,
                baseline,
                nextDue,
                note,
                cited,
                frequency,
                dueDays,
                dataQuality,
                targets,
                derivation,
                ordinal,
                null);
    }

    void moveTo(UUID objective) {
        objectiveId = objective;
    }

    void place(Part part, int place) {
        part.free("order", ordinal, place, value -> ordinal = value);
    }
}
