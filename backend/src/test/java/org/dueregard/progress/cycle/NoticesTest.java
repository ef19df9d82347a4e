package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Mailbox;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CouncilProfile.class)
class NoticesTest {

    private static final Notice ARRIVED =
            new Notice("RPT-1 delivered", "RPT-1 was delivered", List.of("It is in the folder."), "/hand-over");

    private final Notices notices;
    private final Outbox outbox;
    private final Db db;

    NoticesTest(Notices notices, Outbox outbox, Db db) {
        this.notices = notices;
        this.outbox = outbox;
        this.db = db;
    }

    @Test
    void everybodyInARoleIsToldOfAThingOnceAndThoseWhoHaveLeftAreNot() {
        db.write("DELETE FROM cycle_mail");
        db.write("DELETE FROM person WHERE 'committee-clerk' = ANY (roles)");
        db.write("INSERT INTO person (subject, name, email, roles, active) VALUES"
                + " ('clerk-here', 'Cleo Clerk', 'cleo.clerk@council.example', '{committee-clerk}', true),"
                + " ('clerk-gone', 'Gil Gone', 'gil.gone@council.example', '{committee-clerk}', false)");
        Mailbox.purge();

        assertThat(write()).isEqualTo(1);
        assertThat(write()).isZero();
        outbox.send();

        assertThat(Mailbox.received()).singleElement().satisfies(mail -> {
            assertThat(mail.to()).isEqualTo("cleo.clerk@council.example");
            assertThat(mail.subject()).isEqualTo("RPT-1 was delivered");
            assertThat(mail.plain()).contains("It is in the folder.", "https://due-regard.example/hand-over");
            assertThat(mail.html()).contains("<p>It is in the folder.</p>");
        });
    }

    private int write() {
        return QuarkusTransaction.requiringNew().call(() -> notices.toRole("committee-clerk", ARRIVED));
    }
}
