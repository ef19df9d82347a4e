package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** What is done every minute: in the morning the day's mails are written, and whatever waits is sent. */
@ApplicationScoped
public class CycleMailJob {

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final CycleDigests digests;
    private final WeDidDigests consultations;
    private final Outbox outbox;
    private final Clock clock;
    private volatile LocalDate written = LocalDate.MIN;

    CycleMailJob(CycleDigests digests, WeDidDigests consultations, Outbox outbox, Clock clock) {
        this.digests = digests;
        this.consultations = consultations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Costs one small statement when there is nothing to do. */
    @ActivateRequestContext
    public void run() {
        LocalDateTime now = LocalDateTime.now(clock);
        if (!now.toLocalTime().isBefore(MORNING) && !written.equals(now.toLocalDate())) {
            digests.write(now.toLocalDate());
            consultations.write(now.toLocalDate());
            written = now.toLocalDate();
        }
        outbox.send();
    }
}
