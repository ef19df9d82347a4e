package org.dueregard.progress.cycle;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.platform.MailConfig;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sends what waits in the outbox. A mail is claimed before it is sent, so however often this runs nobody gets it twice. */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = Logger.getLogger(Outbox.class);
    private static final int FAILURE = 300;

    private final CycleMails mails;
    private final Mailer mailer;
    private final MailConfig config;
    private final Clock clock;
    private volatile int told;

    Outbox(CycleMails mails, Mailer mailer, MailConfig config, Clock clock) {
        this.mails = mails;
        this.mailer = mailer;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Sends today's mails that have not left yet.
     *
     * @return how many the mail server took
     */
    public int send() {
        List<UUID> due = mails.due(LocalDate.now(clock));
        if (!config.enabled()) {
            complain(due.size());
            return 0;
        }
        return (int) due.stream().filter(this::send).count();
    }

    private boolean send(UUID id) {
        CycleMails.Mail mail = mails.claim(id);
        if (mail == null) {
            return false;
        }
        String failure = handOver(mail);
        mails.done(id, failure);
        return failure == null;
    }

    private @Nullable String handOver(CycleMails.Mail mail) {
        try {
            mailer.send(
                    Mail.withText(mail.address(), mail.subject(), mail.plain()).setHtml(mail.html()));
            return null;
        } catch (RuntimeException e) {
            LOG.warnf("A mail could not be sent: %s", e.getMessage());
            String words = String.valueOf(e.getMessage());
            return words.length() <= FAILURE ? words : words.substring(0, FAILURE);
        }
    }

    private void complain(int waiting) {
        if (waiting > 0 && waiting != told) {
            LOG.warnf("%d mails wait in the outbox: no mail server is set; set MAIL_URL to send them", waiting);
        }
        told = waiting;
    }
}
