package org.dueregard.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.dueregard.plan.Citation;
import org.dueregard.plan.Part;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One reading of a measure. It never changes; PostgreSQL refuses it too. */
@Entity
@Table(name = "reading")
class Reading {

    static final String KIND = "reading";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "measure_id", updatable = false)
    private UUID measureId;

    @Column(name = "ref", updatable = false)
    private String ref;

    @Embedded
    private ReadingPeriod period;

    @Column(name = "value")
    private @Nullable BigDecimal value;

    @Column(name = "target")
    private @Nullable BigDecimal target;

    @Column(name = "numerator")
    private @Nullable BigDecimal numerator;

    @Column(name = "denominator")
    private @Nullable BigDecimal denominator;

    @Column(name = "text")
    private @Nullable String text;

    @Column(name = "provisional")
    private boolean provisional;

    @Column(name = "note")
    private @Nullable String note;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Embedded
    private @Nullable Citation cites;

    @Embedded
    private @Nullable ReadingDocument document;

    @Embedded
    private @Nullable ExternalKey external;

    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    /** Whether it was worked out; nobody writes such a one here. */
    @Column(name = "computed", insertable = false, updatable = false)
    private boolean computed;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Reading() {}

    /** A reading that has nothing yet but its identity; {@link #edit} gives it the rest before it is stored. */
    Reading(UUID planId, UUID measureId, String ref) {
        id = Ids.next();
        this.planId = planId;
        this.measureId = measureId;
        this.ref = ref;
    }

    UUID id() {
        return id;
    }

    UUID measureId() {
        return measureId;
    }

    String ref() {
        return ref;
    }

    /** Whoever does not name a key asks for no other one. */
    private @Nullable ExternalKey keyOf(ReadingInput input) {
        return input.external() == null ? external : input.external();
    }

    /** Whoever records a reading answers for it where nobody else is named. */
    void edit(Part part, ReadingInput input, @Nullable Citation citation, @Nullable UUID corrects, String recorder) {
        String by = input.recordedBy();
        String answers = by != null ? by : recordedBy == null ? recorder : recordedBy;
        part.fixed("period", period, input.period(), sent -> period = sent)
                .fixed("value", value, input.value(), sent -> value = sent)
                .fixed("target", target, input.target(), sent -> target = sent)
                .fixed("numerator", numerator, input.numerator(), sent -> numerator = sent)
                .fixed("denominator", denominator, input.denominator(), sent -> denominator = sent)
                .fixed("text", text, input.text(), sent -> text = sent)
                .fixed("provisional", provisional, input.provisional(), sent -> provisional = sent)
                .fixed("note", note, input.note(), sent -> note = sent)
                .fixed("recordedBy", recordedBy, answers, sent -> recordedBy = sent)
                .fixed("cites", cites, citation, sent -> cites = sent)
                .fixed("document", document, input.document(), sent -> document = sent)
                .fixed("externalId", external, keyOf(input), sent -> external = sent)
                .fixed("corrects", correctsId, corrects, sent -> correctsId = sent);
    }
}
