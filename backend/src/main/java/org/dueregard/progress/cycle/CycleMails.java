package org.dueregard.progress.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.audit.Actor;
import org.dueregard.audit.AuditContext;
import org.dueregard.platform.sql.JsonRows;
import org.dueregard.platform.sql.Query;
import org.dueregard.progress.ReportingPeople.Person;
import org.jspecify.annotations.Nullable;

/** The table of mails: what waits, what was sent, and that nothing is sent twice. */
@ApplicationScoped
class CycleMails {

    /** Who sends by the calendar. */
    static final Actor CALENDAR = Actor.named("reporting calendar", "Reminders of a reporting cycle");

    private static final String QUEUE = """
            INSERT INTO cycle_mail (cycle_id, person, name, address, kind, about, on_day, subject, plain, html, state)
            VALUES (CAST(:cycle AS uuid), :person, :name, :address, :kind, :about, :day, :subject, :plain, :html, 'WAITING')
            ON CONFLICT (person, cycle_id, kind, on_day, about) DO NOTHING
            """;

    private static final String DUE = """
            SELECT to_json(id)::text FROM cycle_mail
             WHERE (on_day = ?::date OR (kind = 'NOTICE' AND on_day BETWEEN ?::date - 7 AND ?::date))
               AND (state = 'WAITING' OR (state = 'FAILED' AND attempts < 5)) ORDER BY id
            """;

    private static final String CLAIM = """
            UPDATE cycle_mail SET state = 'SENDING', attempts = attempts + 1, failure = NULL, version = version + 1
             WHERE id = :id AND (state = 'WAITING' OR (state = 'FAILED' AND attempts < 5))
            """;

    private static final String DONE = """
            UPDATE cycle_mail SET state = :state, sent_at = :at, failure = :failure, version = version + 1
             WHERE id = :id AND state = 'SENDING'
            """;

    private static final String ONE =
            "SELECT json_build_object('address', address, 'subject', subject, 'plain', plain, 'html', html)::text"
                    + " FROM cycle_mail WHERE id = ?";

    private static final String OUTBOX = """
            SELECT json_build_object('to', name, 'address', address, 'kind', kind, 'day', on_day, 'subject', subject,
                       'state', state, 'sentAt', sent_at, 'failure', failure)::text
              FROM cycle_mail WHERE cycle_id = ? ORDER BY on_day DESC, id DESC LIMIT 200
            """;

    private final EntityManager database;
    private final AuditContext audit;
    private final JsonRows rows;
    private final Clock clock;

    CycleMails(EntityManager database, AuditContext audit, JsonRows rows, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.rows = rows;
        this.clock = clock;
    }

    /** What is handed to the mail server. */
    record Mail(String address, String subject, String plain, String html) {}

    /** Puts a mail into the outbox, once for a person, cycle (or none), kind and day; false when it is there already. */
    @Transactional(TxType.MANDATORY)
    boolean queue(@Nullable UUID cycleId, Letter letter, MailKind kind, LocalDate day, MailTexts.Text text) {
        return queue(cycleId, letter.to(), kind, "", day, text);
    }

    /** Puts a single message into the outbox, once for a person, thing and day; false when it is there already. */
    @Transactional(TxType.MANDATORY)
    boolean queueNotice(Person to, String about, LocalDate day, MailTexts.Text text) {
        return queue(null, to, MailKind.NOTICE, about, day, text);
    }

    private boolean queue(
            @Nullable UUID cycleId, Person to, MailKind kind, String about, LocalDate day, MailTexts.Text text) {
        return database.createNativeQuery(QUEUE)
                        .setParameter("cycle", cycleId == null ? null : cycleId.toString())
                        .setParameter("person", to.id())
                        .setParameter("name", to.name())
                        .setParameter("address", to.address())
                        .setParameter("kind", kind.name())
                        .setParameter("about", about)
                        .setParameter("day", day)
                        .setParameter("subject", text.subject())
                        .setParameter("plain", text.plain())
                        .setParameter("html", text.html())
                        .executeUpdate()
                > 0;
    }

    /**
     * Mails of a day that may be sent. Those of other days are stale: what they say may no longer be so. A single message
     * about something that has happened stays true for a week.
     */
    @Transactional(TxType.REQUIRES_NEW)
    List<UUID> due(LocalDate day) {
        return rows.list(Query.of(DUE, day, day, day), UUID.class);
    }

    /** Takes a mail to be sent, or null when another replica has taken it. Committed before it is sent. */
    @Transactional(TxType.REQUIRES_NEW)
    @Nullable
    Mail claim(UUID id) {
        audit.apply(CALENDAR);
        boolean mine = database.createNativeQuery(CLAIM).setParameter("id", id).executeUpdate() > 0;
        return mine ? rows.list(Query.of(ONE, id), Mail.class).getFirst() : null;
    }

    /** Notes how sending went. */
    @Transactional(TxType.REQUIRES_NEW)
    void done(UUID id, @Nullable String failure) {
        audit.apply(CALENDAR);
        database.createNativeQuery(DONE)
                .setParameter("id", id)
                .setParameter("state", failure == null ? "SENT" : "FAILED")
                .setParameter("at", failure == null ? clock.instant() : null)
                .setParameter("failure", failure)
                .executeUpdate();
    }

    /** The newest mails of a cycle. */
    @Transactional(TxType.MANDATORY)
    List<BoardView.MailView> outbox(UUID cycleId) {
        return rows.list(Query.of(OUTBOX, cycleId), BoardView.MailView.class);
    }
}
