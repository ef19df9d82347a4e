package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.consultation.WeDidTasks;
import org.dueregard.consultation.view.WeDidTask;
import org.dueregard.progress.ReportingPeople;

/** Writes the mails that consultations ask for on a day: those who answered are waiting to hear what came of it. */
@ApplicationScoped
public class WeDidDigests {

    private static final Actor CALENDAR =
            Actor.named("reporting calendar", "Reminders of consultations that wait for an answer");

    private final AuditContext audit;
    private final WeDidTasks tasks;
    private final ReportingPeople people;
    private final MailTexts texts;
    private final CycleMails mails;

    WeDidDigests(AuditContext audit, WeDidTasks tasks, ReportingPeople people, MailTexts texts, CycleMails mails) {
        this.audit = audit;
        this.tasks = tasks;
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
        List<WeDidTask> occasions = tasks.all().stream()
                .filter(task -> WeDidOccasion.of(task.due(), today) != null)
                .toList();
        if (occasions.isEmpty()) {
            return 0;
        }
        audit.apply(CALENDAR);
        int written = 0;
        for (Letter letter : WeDidLetters.ofDay(occasions, new Addressees(people.all()), today)) {
            written += mails.queue(null, letter, MailKind.WE_DID, today, texts.ofConsultations(letter)) ? 1 : 0;
        }
        return written;
    }
}
