package org.dueregard.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.identity.Caller;
import org.dueregard.plan.Citation;
import org.dueregard.plan.OfficerInput;
import org.dueregard.plan.Part;
import org.dueregard.platform.Ids;
import org.dueregard.rag.Lifecycle;
import org.dueregard.rag.Rating;
import org.jspecify.annotations.Nullable;

/** One update of an action. Once published it never changes; PostgreSQL refuses it too. */
@Entity
@Table(name = "progress_update")
class ProgressUpdate {

    static final String KIND = "update";

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "action_id")
    private UUID actionId;

    @Column(name = "ref")
    private String ref;

    @Column(name = "on_date")
    private LocalDate onDate;

    @Column(name = "progress")
    private String progress;

    @Column(name = "issues")
    private @Nullable String issues;

    @Enumerated(EnumType.STRING)
    @Column(name = "lifecycle")
    private Lifecycle lifecycle;

    @Column(name = "lifecycle_reason")
    private @Nullable String lifecycleReason;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    @Column(name = "forecast_date")
    private @Nullable LocalDate forecastDate;

    @Column(name = "forecast_reason")
    private @Nullable String forecastReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "officer_rating")
    private @Nullable Rating officerRating;

    @Column(name = "officer_author")
    private @Nullable String officerAuthor;

    @Column(name = "officer_reason")
    private @Nullable String officerReason;

    @Column(name = "officer_review_by")
    private @Nullable LocalDate officerReviewBy;

    @Column(name = "author")
    private String author;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private UpdateState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "origin")
    private UpdateOrigin origin;

    @Embedded
    private @Nullable Citation cites;

    @Column(name = "corrects_id")
    private @Nullable UUID correctsId;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "saves")
    private int saves;

    @Column(name = "saved_at")
    private @Nullable Instant savedAt;

    @Column(name = "author_id")
    private @Nullable String authorId;

    @Column(name = "writer_ids")
    private List<String> writerIds;

    @Embedded
    private @Nullable Review review;

    @Version
    @Column(name = "version")
    private int version;

    /** For Hibernate. */
    ProgressUpdate() {}

    private ProgressUpdate(UUID planId, UUID actionId, String ref) {
        id = Ids.next();
        this.planId = planId;
        this.actionId = actionId;
        this.ref = ref;
        writerIds = List.of();
    }

    /** A published update taken over from a paper; {@link #edit} gives it its contents before it is stored. */
    ProgressUpdate(UUID planId, UUID actionId, String ref, Instant now) {
        this(planId, actionId, ref);
        state = UpdateState.PUBLISHED;
        origin = UpdateOrigin.IMPORTED;
        publishedAt = now;
    }

    /** An empty draft; {@link #save} gives it its contents before it is stored. */
    static ProgressUpdate draft(UUID planId, UUID actionId, String ref, Caller author, @Nullable UUID corrects) {
        ProgressUpdate draft = new ProgressUpdate(planId, actionId, ref);
        draft.state = UpdateState.DRAFT;
        draft.origin = UpdateOrigin.ENTERED;
        draft.author = author.name();
        draft.authorId = author.subject();
        draft.correctsId = corrects;
        return draft;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UpdateState state() {
        return state;
    }

    /** Hibernate leaves it out where nothing of it is filled in. */
    private Review review() {
        Review there = review == null ? new Review() : review;
        review = there;
        return there;
    }

    /** Whether somebody wrote any of it. */
    boolean isWrittenBy(Caller caller) {
        return writerIds.contains(caller.subject());
    }

    UUID actionId() {
        return actionId;
    }

    String ref() {
        return ref;
    }

    void edit(Part part, UpdateInput input, @Nullable Citation citation, @Nullable UUID corrects) {
        part.fixed("date", onDate, input.date(), value -> onDate = value)
                .fixed("progress", progress, input.progress(), value -> progress = value)
                .fixed("issues", issues, input.issues(), value -> issues = value)
                .fixed("lifecycle", lifecycle, input.lifecycle(), value -> lifecycle = value)
                .fixed("lifecycleReason", lifecycleReason, input.lifecycleReason(), value -> lifecycleReason = value)
                .fixed("completedOn", completedOn, input.completedOn(), value -> completedOn = value)
                .fixed("forecast", forecast(), input.forecast(), this::setForecast)
                .fixed("officer", officer(), input.officer(), this::setOfficer)
                .fixed("author", author, input.author(), value -> author = value)
                .fixed("cites", cites, citation, value -> cites = value)
                .fixed("corrects", correctsId, corrects, value -> correctsId = value);
    }

    /** Takes over what somebody has written. */
    void save(UpdateFields fields, LocalDate today, Caller writer, Instant now) {
        saves++;
        savedAt = now;
        wroteIn(writer);
        onDate = Objects.requireNonNullElse(fields.date(), today);
        progress = Objects.requireNonNullElse(fields.progress(), "");
        issues = fields.issues();
        lifecycle = Objects.requireNonNullElse(fields.lifecycle(), Lifecycle.NOT_STARTED);
        lifecycleReason = fields.lifecycleReason();
        completedOn = fields.completedOn();
        ForecastFields forecast = fields.forecast();
        forecastDate = forecast == null ? null : forecast.date();
        forecastReason = forecast == null ? null : forecast.reason();
        rate(fields.officer(), writer);
    }

    /** A rating that somebody changes becomes theirs. */
    private void rate(@Nullable OfficerFields officer, Caller writer) {
        OfficerFields had = new OfficerFields(officerRating, officerReason, officerReviewBy);
        if (officer == null || officer.equals(new OfficerFields(null, null, null))) {
            setOfficer(null);
        } else if (!officer.equals(had)) {
            officerRating = officer.rating();
            officerAuthor = writer.name();
            officerReason = officer.reason();
            officerReviewBy = officer.reviewBy();
        }
    }

    /** Somebody has a hand in it, and so can never review it. */
    private void wroteIn(Caller writer) {
        review().leave(writer);
        if (!isWrittenBy(writer)) {
            writerIds = Stream.concat(writerIds.stream(), Stream.of(writer.subject()))
                    .toList();
        }
    }

    /** Hands it to the reviewer. */
    void submit(Caller by, Instant now) {
        wroteIn(by);
        review().begin(now);
        state = UpdateState.SUBMITTED;
    }

    void withdraw() {
        review().undo();
        state = UpdateState.DRAFT;
    }

    void sendBack(Caller by, String reason, Instant now) {
        review().sendBack(by, reason, now);
        state = UpdateState.RETURNED;
    }

    void acknowledge(Caller by, Instant now) {
        review().acknowledge(by, now);
        state = UpdateState.ACKNOWLEDGED;
    }

    void publish(Instant now) {
        publishedAt = now;
        state = UpdateState.PUBLISHED;
    }

    private @Nullable ForecastInput forecast() {
        return forecastDate == null || forecastReason == null ? null : new ForecastInput(forecastDate, forecastReason);
    }

    private void setForecast(@Nullable ForecastInput forecast) {
        forecastDate = forecast == null ? null : forecast.date();
        forecastReason = forecast == null ? null : forecast.reason();
    }

    private @Nullable OfficerInput officer() {
        return officerRating == null || officerAuthor == null || officerReason == null || officerReviewBy == null
                ? null
                : new OfficerInput(officerRating, officerAuthor, officerReason, officerReviewBy);
    }

    private void setOfficer(@Nullable OfficerInput officer) {
        officerRating = officer == null ? null : officer.rating();
        officerAuthor = officer == null ? null : officer.author();
        officerReason = officer == null ? null : officer.reason();
        officerReviewBy = officer == null ? null : officer.reviewBy();
    }
}
