package org.dueregard.action;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.plan.Citation;
import org.dueregard.plan.CitationInput;
import org.dueregard.plan.Part;
import org.dueregard.platform.Ids;
import org.dueregard.rag.Disposition;
import org.jspecify.annotations.Nullable;

/** Something a body said it would do. How far it has got is not here: that is in its updates. */
@Entity
@Table(name = "action")
class Action {

    static final String KIND = "action";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "ref")
    private String ref;

    @Column(name = "wording")
    private String wording;

    @Column(name = "sub_points")
    private List<String> subPoints;

    @Column(name = "partners")
    private List<String> partners;

    @Column(name = "lead_service_id")
    private @Nullable UUID leadServiceId;

    @Column(name = "statutory")
    private boolean statutory;

    @Column(name = "start_date")
    private @Nullable LocalDate startDate;

    @Embedded
    private Due due;

    @Column(name = "next_review")
    private @Nullable LocalDate nextReview;

    @Embedded
    private @Nullable Citation cites;

    @Enumerated(EnumType.STRING)
    @Column(name = "disposition")
    private @Nullable Disposition disposition;

    @Column(name = "closure_reason")
    private @Nullable String closureReason;

    @Column(name = "ordinal")
    private int ordinal;

    @Column(name = "saves")
    private int saves;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Action() {}

    /** An action that has nothing yet but its identity; {@link #edit} gives it the rest before it is stored. */
    Action(UUID planId, String ref, int ordinal) {
        id = Ids.next();
        this.planId = planId;
        this.ref = ref;
        this.ordinal = ordinal;
        subPoints = List.of();
        partners = List.of();
        due = Due.of(DueInput.NONE);
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    int ordinal() {
        return ordinal;
    }

    void edit(Part part, ActionInput input, @Nullable UUID leadService, @Nullable Citation citation) {
        part.fixed("wording", wording, input.wording(), value -> wording = value)
                .fixed("subPoints", subPoints, input.subPoints(), value -> subPoints = value)
                .fixed("start", startDate, input.start(), value -> startDate = value)
                .fixed("due", due, Due.of(input.due()), value -> due = value)
                .forward("due.nextReview", nextReview, input.due().nextReview(), value -> nextReview = value)
                .once("closure", closure(), input.closure(), this::close)
                .free("leadService", leadServiceId, leadService, value -> leadServiceId = value)
                .free("partners", partners, input.partners(), value -> partners = value)
                .free("statutory", statutory, input.statutory(), value -> statutory = value)
                .free("cites", cites, citation, value -> cites = value);
    }

    void place(Part part, int place) {
        part.free("order", ordinal, place, value -> ordinal = value);
    }

    int version() {
        return version;
    }

    /** Whether a wording is its own. */
    boolean says(String words) {
        return wording.equals(words);
    }

    /** Something of it has changed, maybe in a part that is stored elsewhere. */
    void saved() {
        saves++;
    }

    @Nullable
    UUID leadServiceId() {
        return leadServiceId;
    }

    @Nullable
    Citation cites() {
        return cites;
    }

    /** What it says itself, without its places and milestones. */
    ActionFields fields(
            @Nullable String leadService,
            @Nullable CitationInput cited,
            List<PlacementFields> places,
            List<MilestoneFields> steps) {
        return new ActionFields(
                null,
                wording,
                subPoints,
                leadService,
                partners,
                statutory,
                startDate,
                due.fields(nextReview),
                places,
                steps,
                cited,
                ordinal,
                null);
    }

    @Nullable
    ClosureInput closure() {
        return disposition == null || closureReason == null ? null : new ClosureInput(disposition, closureReason);
    }

    private void close(@Nullable ClosureInput closure) {
        disposition = closure == null ? null : closure.disposition();
        closureReason = closure == null ? null : closure.reason();
    }
}
