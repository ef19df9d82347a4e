package org.dueregard.progress;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.dueregard.identity.Caller;
import org.jspecify.annotations.Nullable;

/** What the reviewer has done with an update, and when. Names are kept as at the time. */
@Embeddable
class Review {

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "reviewer_id")
    private @Nullable String reviewerId;

    @Column(name = "reviewer")
    private @Nullable String reviewer;

    @Column(name = "acknowledged_at")
    private @Nullable Instant acknowledgedAt;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Column(name = "returned_reason")
    private @Nullable String returnedReason;

    void begin(Instant now) {
        submittedAt = now;
        reviewerId = null;
        reviewer = null;
        acknowledgedAt = null;
    }

    void undo() {
        submittedAt = null;
    }

    /** Whoever writes in an update is its reviewer no more; that it was returned, and why, stays. */
    void leave(Caller writer) {
        if (writer.subject().equals(reviewerId)) {
            reviewerId = null;
        }
    }

    void sendBack(Caller by, String reason, Instant now) {
        reviewerId = by.subject();
        reviewer = by.name();
        acknowledgedAt = null;
        returnedAt = now;
        returnedReason = reason;
    }

    void acknowledge(Caller by, Instant now) {
        reviewerId = by.subject();
        reviewer = by.name();
        acknowledgedAt = now;
    }
}
