package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.consultation.Register;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Mailbox;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who runs a consultation is reminded that people wait to hear what came of it. */
@QuarkusTest
@TestProfile(CouncilProfile.class)
class WeDidMailTest {

    private static final LocalDate DUE = LocalDate.of(2021, 9, 30);

    @Inject
    Council council;

    @Inject
    Register register;

    @Inject
    WeDidDigests digests;

    @Inject
    Outbox outbox;

    @Inject
    Db db;

    @Inject
    TestClock clock;

    @BeforeEach
    void begin() {
        council.begin(Council.OPENS);
        council.staff();
    }

    @AfterEach
    void end() {
        clock.reset();
        db.write("UPDATE consultation SET we_did = 'Done', we_did_on = current_date, we_did_by = 'tests'"
                + " WHERE we_did IS NULL");
    }

    @Test
    void reminderDaysAreFewAndWorkingDays() {
        assertThat(WeDidOccasion.of(DUE, LocalDate.of(2021, 9, 16))).isEqualTo(WeDidOccasion.SOON);
        assertThat(WeDidOccasion.of(DUE, LocalDate.of(2021, 9, 17))).isNull();
        assertThat(WeDidOccasion.of(DUE, LocalDate.of(2021, 9, 29))).isEqualTo(WeDidOccasion.TOMORROW);
        assertThat(WeDidOccasion.of(DUE, DUE)).isNull();
        assertThat(WeDidOccasion.of(DUE, LocalDate.of(2021, 10, 1))).isEqualTo(WeDidOccasion.OVERDUE);
        assertThat(WeDidOccasion.of(DUE, LocalDate.of(2021, 10, 2))).isNull();
        assertThat(WeDidOccasion.of(DUE, LocalDate.of(2021, 10, 8))).isEqualTo(WeDidOccasion.ESCALATED);
        assertThat(WeDidOccasion.of(LocalDate.of(2019, 2, 4), DUE)).isNull();
    }

    @Test
    void theOfficersOfTheServiceAreWrittenToOnceADay() {
        String ref = register.survey("Rents", "2021-05-01", "2021-06-30");
        db.write(
                "UPDATE consultation SET service_id = (SELECT id FROM service WHERE code = 'HOUSING' LIMIT 1) WHERE ref = ?",
                ref);
        LocalDate day = LocalDate.of(2021, 10, 1);
        clock.set(day);
        Mailbox.purge();
        assertThat(digests.write(day)).isPositive();
        assertThat(digests.write(day)).isZero();
        outbox.send();
        List<Mailbox.Mail> mails = Mailbox.received();
        assertThat(mails)
                .isNotEmpty()
                .allSatisfy(mail ->
                        assertThat(mail.subject()).isEqualTo("Consultations: 1 waits for what the council did"));
        assertThat(mails.getFirst().plain())
                .contains("* " + ref + " Rents (closed on 30 June 2021, due on 30 September 2021)");
        JsonPath work = As.officer().get("/api/v1/work?plan=" + council.plan()).jsonPath();
        assertThat(work.getList("consultations.ref", String.class)).containsExactly(ref);
        assertThat(work.getBoolean("consultations[0].overdue")).isTrue();
    }
}
