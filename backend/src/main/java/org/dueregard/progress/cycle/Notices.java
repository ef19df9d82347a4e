package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.progress.ReportingPeople;
import org.dueregard.progress.ReportingPeople.Person;

/** Puts single messages into the outbox, in the transaction in which the thing happens that they tell of. */
@ApplicationScoped
public class Notices {

    private final ReportingPeople people;
    private final MailTexts texts;
    private final CycleMails mails;
    private final Clock clock;

    Notices(ReportingPeople people, MailTexts texts, CycleMails mails, Clock clock) {
        this.people = people;
        this.texts = texts;
        this.mails = mails;
        this.clock = clock;
    }

    /**
     * Writes to everybody who holds a role, still works here and has an address.
     *
     * @return how many mails are new
     */
    @Transactional(TxType.MANDATORY)
    public int toRole(String role, Notice notice) {
        return write(
                people.all().stream().filter(one -> one.roles().contains(role)).toList(), notice);
    }

    /**
     * Writes to one person, by what sign-in calls them for good.
     *
     * @return how many mails are new; none when nobody is known by that name or no address is
     */
    @Transactional(TxType.MANDATORY)
    public int toPerson(String subject, Notice notice) {
        return write(
                people.all().stream().filter(one -> one.id().equals(subject)).toList(), notice);
    }

    private int write(List<Person> addressees, Notice notice) {
        int written = 0;
        for (Person to : addressees) {
            boolean reachable = to.active() && to.address() != null;
            if (reachable
                    && mails.queueNotice(to, notice.about(), LocalDate.now(clock), texts.ofNotice(to.name(), notice))) {
                written++;
            }
        }
        return written;
    }
}
