package org.dueregard.progress.cycle;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.dueregard.platform.Ids;
import org.jspecify.annotations.Nullable;

/** One reporting cycle of a plan. */
@Entity
@Table(name = "reporting_cycle")
class ReportingCycle {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "ref")
    private String ref;

    @Column(name = "title")
    private String title;

    @Column(name = "period_start")
    private LocalDate periodStart;

    @Column(name = "period_end")
    private LocalDate periodEnd;

    @Column(name = "opens_on")
    private LocalDate opensOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    @Column(name = "meeting_on")
    private @Nullable LocalDate meetingOn;

    @Column(name = "grace_days")
    private int graceDays;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "officer_date"))
    @AttributeOverride(name = "days", column = @Column(name = "officer_days"))
    @AttributeOverride(name = "side", column = @Column(name = "officer_side"))
    @AttributeOverride(name = "anchor", column = @Column(name = "officer_anchor"))
    private StoredDeadline officerDue;

    @Embedded
    @AttributeOverride(name = "date", column = @Column(name = "head_date"))
    @AttributeOverride(name = "days", column = @Column(name = "head_days"))
    @AttributeOverride(name = "side", column = @Column(name = "head_side"))
    @AttributeOverride(name = "anchor", column = @Column(name = "head_anchor"))
    private StoredDeadline headDue;

    @Column(name = "locks_on")
    private @Nullable LocalDate locksOn;

    @Column(name = "officer_due_on")
    private LocalDate officerDueOn;

    @Column(name = "officer_grace_ends_on")
    private LocalDate officerGraceEndsOn;

    @Column(name = "head_due_on")
    private LocalDate headDueOn;

    @Column(name = "head_grace_ends_on")
    private LocalDate headGraceEndsOn;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Column(name = "closed_by")
    private @Nullable String closedBy;

    @Column(name = "closed_reason")
    private @Nullable String closedReason;

    @Column(name = "locked_on")
    private @Nullable LocalDate lockedOn;

    @Column(name = "locked_by")
    private @Nullable String lockedBy;

    @Column(name = "locked_reason")
    private @Nullable String lockedReason;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    ReportingCycle() {}

    /** A new cycle; {@link #set} gives it its dates before it is stored. */
    ReportingCycle(UUID planId, String ref) {
        id = Ids.next();
        this.planId = planId;
        this.ref = ref;
    }

    UUID id() {
        return id;
    }

    UUID planId() {
        return planId;
    }

    String ref() {
        return ref;
    }

    int version() {
        return version;
    }

    @Nullable
    HandMark closed() {
        return mark(closedOn, closedBy, closedReason);
    }

    @Nullable
    HandMark locked() {
        return mark(lockedOn, lockedBy, lockedReason);
    }

    void close(HandMark mark) {
        closedOn = mark.day();
        closedBy = mark.by();
        closedReason = mark.reason();
    }

    /** Takes it back from where it ended, with other dates. */
    void reopen(CyclePlan plan) {
        closedOn = null;
        closedBy = null;
        closedReason = null;
        set(plan);
    }

    void lock(HandMark mark) {
        lockedOn = mark.day();
        lockedBy = mark.by();
        lockedReason = mark.reason();
    }

    void set(CyclePlan plan) {
        CycleDays days = CycleCheck.days(plan, closedOn, lockedOn);
        title = plan.title();
        periodStart = plan.periodStart();
        periodEnd = plan.periodEnd();
        opensOn = plan.opensOn();
        closesOn = plan.closesOn();
        meetingOn = plan.meetingOn();
        graceDays = plan.graceDays();
        officerDue = new StoredDeadline(plan.officerDue());
        headDue = new StoredDeadline(plan.headDue());
        locksOn = plan.locksOn();
        officerDueOn = days.officerDue();
        officerGraceEndsOn = days.officerGraceEnds();
        headDueOn = days.headDue();
        headGraceEndsOn = days.headGraceEnds();
        lastDay = days.lastDay();
    }

    CyclePlan plan() {
        return new CyclePlan(
                title,
                periodStart,
                periodEnd,
                opensOn,
                closesOn,
                meetingOn,
                graceDays,
                officerDue.deadline(),
                headDue.deadline(),
                locksOn);
    }

    CycleDays days() {
        return new CycleDays(
                opensOn,
                closesOn,
                lastDay,
                officerDueOn,
                officerGraceEndsOn,
                headDueOn,
                headGraceEndsOn,
                locksOn,
                closedOn,
                lockedOn);
    }

    private static @Nullable HandMark mark(@Nullable LocalDate on, @Nullable String by, @Nullable String reason) {
        return on == null || by == null || reason == null ? null : new HandMark(on, by, reason);
    }
}
