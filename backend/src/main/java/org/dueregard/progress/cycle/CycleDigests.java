package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.audit.AuditContext;
import org.dueregard.progress.ReportingPeople;

/** Writes the mails that the calendar asks for on a day. */
@ApplicationScoped
public class CycleDigests {

    private final AuditContext audit;
    private final Cycles cycles;
    private final ReportingPeople people;
    private final MailTexts texts;
    private final CycleMails mails;

    CycleDigests(AuditContext audit, Cycles cycles, ReportingPeople people, MailTexts texts, CycleMails mails) {
        this.audit = audit;
        this.cycles = cycles;
        this.people = people;
        this.texts = texts;
        this.mails = mails;
    }

    /**
     * Puts the day's mails into the outbox, where they are not there yet.
     *
     * @return how many are new
     */
    @Transactional
    public int write(LocalDate today) {
        List<ReportingCycle> running = cycles.running(today).stream()
                .filter(cycle -> isOccasion(cycle.days(), today))
                .toList();
        if (running.isEmpty()) {
            return 0;
        }
        audit.apply(CycleMails.CALENDAR);
        Addressees addressees = new Addressees(people.all());
        int written = 0;
        for (ReportingCycle cycle : running) {
            Letters letters = Letters.ofDay(cycle.days(), cycles.answers(cycle, today), addressees, today);
            for (Letter letter : letters.all()) {
                MailTexts.Text text = texts.of(letter, cycle.plan().title(), null);
                written += mails.queue(cycle.id(), letter, MailKind.DIGEST, today, text) ? 1 : 0;
            }
        }
        return written;
    }

    private static boolean isOccasion(CycleDays days, LocalDate today) {
        return Occasion.of(CycleLevel.OFFICER, days, today) != null
                || Occasion.of(CycleLevel.HEAD_OF_SERVICE, days, today) != null;
    }
}
