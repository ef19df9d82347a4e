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
import org.jspecify.annotations.Nullable;

/** A plan. */
@Entity
@Table(name = "plan")
class Plan {

    static final String KIND = "plan";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "ref")
    private String ref;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private PlanStatus status;

    @Column(name = "period_start")
    private @Nullable LocalDate periodStart;

    @Column(name = "period_end")
    private @Nullable LocalDate periodEnd;

    @Column(name = "period_text")
    private String periodText;

    @Column(name = "approving_body")
    private @Nullable String approvingBody;

    @Column(name = "decision_date")
    private @Nullable LocalDate decisionDate;

    @Column(name = "decision_text")
    private @Nullable String decisionText;

    @Column(name = "decision_source_id")
    private @Nullable UUID decisionSourceId;

    @Column(name = "decision_paragraph")
    private @Nullable String decisionParagraph;

    @Column(name = "superseded_by_id")
    private @Nullable UUID supersededById;

    @Enumerated(EnumType.STRING)
    @Column(name = "as_at_rule")
    private AsAtRule asAtRule;

    @Column(name = "position_date")
    private @Nullable LocalDate positionDate;

    @Column(name = "reporting_months")
    private int reportingMonths;

    @Column(name = "reporting_grace_days")
    private int reportingGraceDays;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    Plan() {}

    /** A plan that has nothing yet but its identity; {@link #edit} gives it the rest before it is stored. */
    Plan(String ref, UUID organisationId) {
        id = Ids.next();
        this.ref = ref;
        this.organisationId = organisationId;
        status = PlanStatus.DRAFT;
        asAtRule = AsAtRule.PERIOD;
    }

    UUID id() {
        return id;
    }

    String ref() {
        return ref;
    }

    int version() {
        return version;
    }

    ReportingInput reporting() {
        return new ReportingInput(reportingMonths, reportingGraceDays);
    }

    void setReporting(ReportingInput reporting) {
        reportingMonths = reporting.everyMonths();
        reportingGraceDays = reporting.graceDays();
    }

    UUID organisationId() {
        return organisationId;
    }

    PlanStatus status() {
        return status;
    }

    @Nullable
    UUID supersededById() {
        return supersededById;
    }

    /** Everything but the status, which changes last. */
    void edit(Part part, PlanInput input) {
        PeriodInput period = input.period();
        part.fixed("title", title, input.title(), value -> title = value)
                .fixed("period.start", periodStart, period.start(), value -> periodStart = value)
                .fixed("period.end", periodEnd, period.end(), value -> periodEnd = value)
                .fixed("period.text", periodText, period.text(), value -> periodText = value)
                .free("asAt.rule", asAtRule, input.asAt().rule(), value -> asAtRule = value)
                .forward("asAt.position", positionDate, input.asAt().position(), value -> positionDate = value);
        ReportingInput reporting = input.reporting();
        part.free("reporting.everyMonths", reportingMonths, reporting.everyMonths(), value -> reportingMonths = value)
                .free(
                        "reporting.graceDays",
                        reportingGraceDays,
                        reporting.graceDays(),
                        value -> reportingGraceDays = value);
        editDecision(part, input.decision());
    }

    private void editDecision(Part part, @Nullable DecisionInput decision) {
        String body = decision == null ? null : decision.body();
        LocalDate date = decision == null ? null : decision.date();
        String text = decision == null ? null : decision.text();
        part.once("decision.body", approvingBody, body, value -> approvingBody = value)
                .once("decision.date", decisionDate, date, value -> decisionDate = value)
                .once("decision.text", decisionText, text, value -> decisionText = value);
    }

    @Nullable
    Citation decisionCites() {
        return decisionSourceId == null ? null : new Citation(decisionSourceId, decisionParagraph);
    }

    void citeDecision(@Nullable Citation cites) {
        decisionSourceId = cites == null ? null : cites.sourceId();
        decisionParagraph = cites == null ? null : cites.paragraph();
    }

    void become(PlanStatus next, @Nullable UUID supersededBy) {
        status = next;
        supersededById = supersededBy;
    }
}
