package org.dueregard.progress.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.dueregard.platform.Clocks;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Mailbox;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(CouncilProfile.class)
class CycleMailTest {

    @Inject
    Council council;

    @Inject
    TestClock clock;

    @Inject
    CycleDigests digests;

    @Inject
    Outbox outbox;

    @Inject
    CycleMailJob job;

    @Inject
    DataSource database;

    @Inject
    Db db;

    @BeforeEach
    void begin() {
        council.begin(Council.OPENS);
        council.staff();
        council.quarterIsMade();
    }

    @AfterEach
    void end() {
        clock.reset();
    }

    private List<String> sentOn(LocalDate day) {
        clock.set(day);
        Mailbox.purge();
        digests.write(day);
        outbox.send();
        return Mailbox.received().stream().map(Mailbox.Mail::to).toList();
    }

    private static Response nudge(Map<String, ?> body) {
        return As.officer().contentType("application/json").body(body).post(Council.CYCLES + "/2021-Q3/nudges");
    }

    @Test
    void everybodyIsAskedOnceWhenTheWindowOpens() {
        assertThat(sentOn(Council.OPENS))
                .containsExactlyInAnyOrder(
                        "olu.officer@council.example", "oz.officer@council.example", "eve.keeper@council.example");
        Mailbox.Mail mail = Mailbox.received().stream()
                .filter(one -> one.to().startsWith("olu"))
                .findFirst()
                .orElseThrow();
        assertThat(mail.subject()).isEqualTo("Equality objectives, July to September 2021: 2 actions need you");
        assertThat(mail.plain())
                .contains("Dear Olu Officer,", "due on 8 October 2021", "* A-1 Hold the annual event A-1 (not started)")
                .contains("https://due-regard.example/work")
                .doesNotContain("B-1");
        assertThat(mail.html()).contains("<li><strong>A-1</strong> Hold the annual event A-1 (not started)</li>");
    }

    @Test
    void aRestartOnTheSameDayNeverSendsTwice() {
        assertThat(sentOn(Council.OPENS)).hasSize(3);
        assertThat(sentOn(Council.OPENS)).isEmpty();
        assertThat(db.number("SELECT count(*) FROM cycle_mail WHERE state = 'SENT'"))
                .isEqualTo(3);
    }

    @Test
    void replicasThatSendAtOnceSendOneMailToEach() throws Exception {
        digests.write(Council.OPENS);
        try (ExecutorService replicas = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> sent =
                    replicas.invokeAll(List.of(outbox::send, outbox::send, outbox::send, outbox::send));
            int total = 0;
            for (Future<Integer> one : sent) {
                total += one.get();
            }
            assertThat(total).isEqualTo(3);
        }
        assertThat(Mailbox.received()).hasSize(3);
    }

    @Test
    void aMailWhoseSendingWasCutOffIsNotSentAgain() {
        digests.write(Council.OPENS);
        db.write("UPDATE cycle_mail SET state = 'SENDING', attempts = 1 WHERE name = 'Olu Officer'");
        outbox.send();
        assertThat(Mailbox.received()).hasSize(2);
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainOnItsDayAndNoLonger() {
        digests.write(Council.OPENS);
        db.write("UPDATE cycle_mail SET state = 'FAILED', attempts = 1, failure = 'busy' WHERE name = 'Olu Officer'");
        db.write("UPDATE cycle_mail SET state = 'FAILED', attempts = 5, failure = 'busy' WHERE name = 'Oz Officer'");
        assertThat(outbox.send()).isEqualTo(2);
        db.write("UPDATE cycle_mail SET state = 'WAITING', sent_at = NULL WHERE name = 'Olu Officer'");
        clock.set(Council.OPENS.plusDays(1));
        assertThat(outbox.send()).isZero();
    }

    @Test
    void reminderAndEscalationFollowTheCalendar() {
        council.update("A-1", "SUBMITTED", "2021-10-05");
        assertThat(sentOn(LocalDate.of(2021, 10, 6))).isEmpty();
        assertThat(sentOn(LocalDate.of(2021, 10, 9))).isEmpty();
        assertThat(sentOn(LocalDate.of(2021, 10, 11)))
                .contains("olu.officer@council.example")
                .hasSize(3);
        assertThat(sentOn(LocalDate.of(2021, 10, 13)))
                .containsExactlyInAnyOrder(
                        "olu.officer@council.example",
                        "oz.officer@council.example",
                        "hal.head@council.example",
                        "hope.head@council.example",
                        "eve.keeper@council.example");
        assertThat(sentOn(LocalDate.of(2021, 10, 14))).containsExactly("hal.head@council.example");
    }

    @Test
    void theHeadOfServiceIsAskedWhenTheOfficerHasLeft() {
        council.leaves("Oz Officer");
        assertThat(sentOn(Council.OPENS)).contains("hope.head@council.example");
        council.leaves("Hope Head");
        clock.set(LocalDate.of(2021, 10, 7));
        assertThat(sentOn(LocalDate.of(2021, 10, 7)))
                .containsExactlyInAnyOrder("olu.officer@council.example", "eve.keeper@council.example");
    }

    @Test
    void theDaysMailsAreWrittenInTheMorning() {
        clock.at(Council.OPENS.atTime(7, 59).atZone(Clocks.LONDON).toInstant());
        job.run();
        assertThat(Mailbox.received()).isEmpty();
        clock.at(Council.OPENS.atTime(8, 0).atZone(Clocks.LONDON).toInstant());
        job.run();
        job.run();
        assertThat(Mailbox.received()).hasSize(3);
    }

    @Test
    void aClosedCycleRemindsNobody() {
        String etag = As.officer().get(Council.CYCLES + "/2021-Q3").getHeader("ETag");
        As.officer()
                .contentType("application/json")
                .header("If-Match", etag)
                .body(Map.of("reason", "Over"))
                .post(Council.CYCLES + "/2021-Q3/closure")
                .then()
                .statusCode(200);
        assertThat(sentOn(LocalDate.of(2021, 10, 11))).isEmpty();
        nudge(Map.of()).then().statusCode(409);
    }

    @Test
    void aNudgeIsOneMailForEachPersonAndOneADay() {
        council.update("B-1", "SUBMITTED", "2021-10-01");
        nudge(Map.of("services", List.of("COMMUNITIES", "HOUSING"), "message", "Please <b>answer</b> by Friday"))
                .then()
                .statusCode(200)
                .body("mailConfigured", equalTo(true))
                .body("nudged.name", contains("Olu Officer"))
                .body("nudged[0].actions", contains("A-1", "A-2"))
                .body("nudged[0].already", equalTo(false));
        nudge(Map.of("actions", List.of("A-1"))).then().body("nudged[0].already", equalTo(true));
        outbox.send();
        assertThat(Mailbox.received()).hasSize(1);
        assertThat(Mailbox.received().getFirst().plain()).contains("Please <b>answer</b> by Friday");
        assertThat(Mailbox.received().getFirst().html()).contains("Please &lt;b&gt;answer&lt;/b&gt; by Friday");
        As.officer()
                .get(Council.CYCLES + "/2021-Q3/board")
                .then()
                .body("outbox.waiting", equalTo(0))
                .body("outbox.mails.state", contains("SENT"))
                .body("outbox.mails.kind", contains("NUDGE"));
    }

    @Test
    void aNudgeOfWhatIsNotAskedForIsRefused() {
        nudge(Map.of("actions", List.of("A-1", "E-1"), "services", List.of("PARKS")))
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/actions/1", "/services/0"));
    }

    @Test
    void twoReplicasRunAJobOnce() throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        CountDownLatch ran = new CountDownLatch(1);
        Runnable work = () -> {
            runs.incrementAndGet();
            ran.countDown();
        };
        java.time.Duration soon = java.time.Duration.ofMillis(50);
        var one = CycleJobs.scheduler(database, work, java.time.Duration.ofDays(1), soon);
        var two = CycleJobs.scheduler(database, work, java.time.Duration.ofDays(1), soon);
        one.start();
        two.start();
        try {
            assertThat(ran.await(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            one.stop();
            two.stop();
        }
        assertThat(runs).hasValue(1);
        assertThat(db.number("SELECT count(*) FROM scheduled_tasks WHERE task_name = 'cycle-mail'"))
                .isEqualTo(1);
    }
}
