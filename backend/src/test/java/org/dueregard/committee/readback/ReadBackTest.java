package org.dueregard.committee.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.committee.pack.Releases;
import org.dueregard.testsupport.Api;
import org.dueregard.testsupport.As;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReadBackTest {

    private final Releases releases;
    private final ReadBackRun run;
    private final TestClock clock;
    private final Db db;
    private PapersServer server;
    private Releases.Report report;

    ReadBackTest(Releases releases, ReadBackRun run, TestClock clock, Db db) {
        this.releases = releases;
        this.run = run;
        this.clock = clock;
        this.db = db;
    }

    @BeforeEach
    void begin() throws IOException {
        db.write("DELETE FROM person WHERE 'committee-clerk' = ANY (roles)");
        db.write("INSERT INTO person (subject, name, email, roles) VALUES ('clerk-here', 'Cleo Clerk',"
                + " 'cleo.clerk@council.example', '{committee-clerk}')");
        db.write("DELETE FROM cycle_mail WHERE person = 'clerk-here'");
        String meeting = "M-" + UUID.randomUUID().toString().substring(0, 8);
        int number = 5000 + (int) db.number("SELECT count(*) FROM meeting");
        db.write("INSERT INTO committee_body (ref, name, public_clear_days) VALUES (?, ?, 5)", meeting, meeting);
        db.write("INSERT INTO meeting (ref, body_id, on_date, system_id) SELECT ref, id, '2021-10-20', " + number
                + " FROM committee_body WHERE ref = '" + meeting + "'");
        Releases.Report plain = releases.report();
        report = new Releases.Report(plain.id(), plain.ref(), plain.title(), meeting);
        releases.release(report, 1, false);
        server = new PapersServer();
        server.meeting(number, 1, meeting, "20/10/2021");
        server.items.put(number, "");
        server.item(
                number,
                report.title(),
                "That the progress be noted.",
                server.document(1, report.title(), Releases.text(report, "report.docx", 1)),
                server.document(2, "Appendix 1", Releases.text(report, "appendix-1.docx", 1)));
    }

    @AfterEach
    void end() {
        clock.reset();
        server.close();
    }

    @Test
    void whatIsPublishedIsShownWithItsDecisionToEverybody() {
        readOn(LocalDate.of(2021, 10, 21));
        As.clerk()
                .get("/api/v1/packs/" + report.pack(1))
                .then()
                .body("state", equalTo("PUBLISHED"))
                .body("readBack.result", equalTo("PUBLISHED"));
        Api.get("reports/" + report.ref() + "/publication")
                .then()
                .body("result", equalTo("PUBLISHED"))
                .body("decision", equalTo("That the progress be noted."))
                .body("pack", equalTo(report.pack(1)));
        assertThat(notices()).isEmpty();
    }

    @Test
    void whatIsPublishedDifferentlyIsSaidOnceToTheClerk() {
        server.attachments.put(2, new byte[] {1, 2, 3});
        readOn(LocalDate.of(2021, 10, 13));
        readOn(LocalDate.of(2021, 10, 13));
        assertThat(notices()).containsExactly(report.pack(1) + " is published differently");
        As.clerk()
                .get("/api/v1/packs/" + report.pack(1))
                .then()
                .body("readBack.result", equalTo("DIFFERENT"))
                .body("readBack.detail", equalTo("appendix-1.docx is not what was handed over"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void whatIsMissingIsSaidAfterItsDayAndForgottenWhenItAppears() {
        server.meetings.clear();
        var items = List.copyOf(server.items.values());
        server.items.replaceAll((meeting, item) -> "");
        readOn(LocalDate.of(2021, 10, 12));
        Api.get("reports/" + report.ref() + "/publication").then().body("result", nullValue());
        readOn(LocalDate.of(2021, 10, 13));
        assertThat(notices()).containsExactly(report.pack(1) + " is not published");
        server.items.replaceAll((meeting, item) -> items.getFirst());
        readOn(LocalDate.of(2021, 10, 14));
        Api.get("reports/" + report.ref() + "/publication").then().body("result", equalTo("PUBLISHED"));
        assertThat(rows()).isEqualTo(2);
    }

    private void readOn(LocalDate day) {
        clock.set(day);
        run.run(server.address());
    }

    private List<String> notices() {
        return db.column(
                "SELECT subject FROM cycle_mail WHERE person = 'clerk-here' AND about LIKE ?", report.pack(1) + " %");
    }

    private long rows() {
        return db.number(
                "SELECT count(*) FROM read_back b JOIN pack p ON p.id = b.pack_id WHERE p.ref = ?", report.pack(1));
    }
}
