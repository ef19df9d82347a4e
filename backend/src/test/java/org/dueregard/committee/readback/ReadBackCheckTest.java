package org.dueregard.committee.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dueregard.committee.pack.Sha256;
import org.dueregard.committee.readback.Finding.Read;
import org.dueregard.committee.readback.Finding.Result;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a played read service. */
class ReadBackCheckTest {

    private static final String TITLE = "Equalities Objectives and Action Plan – Update";
    private static final String COMMITTEE = "Policy and Resources Committee";
    private static final LocalDate MEETING = LocalDate.of(2021, 10, 20);
    private static final LocalDate DUE = LocalDate.of(2021, 10, 12);

    private PapersServer server;
    private SoapPapers papers;

    @BeforeEach
    void start() throws IOException {
        server = new PapersServer();
        server.meeting(3001, 581, COMMITTEE, "20/10/2021");
        server.meeting(3002, 582, "Planning Committee", "20/10/2021");
        papers = new SoapPapers(server.address(), Duration.ofSeconds(20));
    }

    @AfterEach
    void stop() {
        papers.close();
        server.close();
    }

    @Test
    void whatIsPublishedByteForByteIsPublishedAndTheDecisionIsTakenIn() throws IOException {
        publish(
                "<p>RESOLVED: That the progress on the Equalities Objectives &amp; Action Plan be noted.</p>",
                "report");
        Finding found = look(DUE, pack(581, null));
        assertThat(found.result()).isEqualTo(Result.PUBLISHED);
        assertThat(found.decision())
                .isEqualTo("RESOLVED: That the progress on the Equalities Objectives & Action Plan be noted.");
        assertThat(found.item()).isEqualTo("25. Equalities Objectives and Action Plan - Update");
        assertThat(found.meeting()).isEqualTo("3001");
        assertThat(found.documents()).extracting(Read::name).containsExactly("report.pdf", "appendix-1.docx");
    }

    @Test
    void whatDiffersIsNamedWithBothHashesEvenBeforeItIsDue() throws IOException {
        publish("", "a report that somebody has changed");
        Finding found = look(DUE.minusDays(3), pack(581, null));
        assertThat(found.result()).isEqualTo(Result.DIFFERENT);
        assertThat(found.detail()).isEqualTo("report.pdf is not what was handed over");
        assertThat(found.documents())
                .filteredOn(read -> !read.isSame())
                .containsExactly(new Read(
                        "report.pdf",
                        Sha256.of("report"),
                        Sha256.of("a report that somebody has changed"),
                        "Equalities Objectives and Action Plan - Update"));
    }

    @Test
    void anAppendixThatIsLeftOutIsSeenOnceItIsDue() throws IOException {
        server.item(3001, TITLE, "", server.document(1, TITLE, "report"));
        assertThat(look(DUE, pack(581, null))).isNull();
        Finding found = look(DUE.plusDays(1), pack(581, null));
        assertThat(found.result()).isEqualTo(Result.DIFFERENT);
        assertThat(found.detail()).isEqualTo("appendix-1.docx is not there");
    }

    @Test
    void whatIsNotThereIsMissingAfterTheDayItHadToBePublicAndNotBefore() throws IOException {
        assertThat(look(DUE, pack(581, null))).isNull();
        Finding found = look(DUE.plusDays(1), pack(581, null));
        assertThat(found.result()).isEqualTo(Result.MISSING);
        assertThat(found.detail()).contains("no item").contains("2021-10-12");
    }

    @Test
    void aMeetingIsFoundByTheNameOfItsCommitteeWhereNoNumberIsSet() throws IOException {
        publish("", "report");
        assertThat(look(DUE, pack(null, null)).meeting()).isEqualTo("3001");
        assertThat(server.asked.getFirst())
                .contains("<lCommitteeId>-1</lCommitteeId>", "<sFromDate>20/10/2021</sFromDate>");
    }

    @Test
    void aMeetingWhoseNumberIsSetIsNotLookedFor() throws IOException {
        publish("", "report");
        assertThat(look(DUE, pack(null, 3001)).result()).isEqualTo(Result.PUBLISHED);
        assertThat(server.asked).noneMatch(request -> request.contains("GetAllMeetingsByDate"));
    }

    @Test
    void theCommitteeZeroIsNeverAskedFor() {
        assertThatThrownBy(() -> papers.meetings(0, MEETING, MEETING)).hasMessageContaining("-1");
    }

    @Test
    void anAnswerThatReachesOutForFilesReadsNone() {
        server.instead = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x><meeting><committeetitle>&e;"
                + "</committeetitle></meeting></x>";
        assertThatThrownBy(() -> papers.meeting(3001)).isInstanceOf(IOException.class);
    }

    @Test
    void anAnswerThatIsNoXmlIsAFailureAndSaysNothingAboutWhatIsPublished() {
        server.instead = "<html><p>Out of order";
        assertThatThrownBy(() -> look(DUE.plusDays(9), pack(581, null))).isInstanceOf(IOException.class);
    }

    private void publish(String decision, String report) {
        server.item(
                3001,
                "Equalities Objectives and Action Plan - Update",
                decision,
                server.document(1, "Equalities Objectives and Action Plan - Update", report),
                server.document(2, "Appendix 1 - Progress Update", "appendix"));
    }

    private Finding look(LocalDate today, Watched pack) throws IOException {
        return new ReadBackCheck(papers, today).of(pack);
    }

    private static Watched pack(Integer committee, Integer meeting) {
        return new Watched(
                UUID.randomUUID(),
                "RPT-2021-01-v1",
                TITLE,
                COMMITTEE,
                MEETING,
                committee,
                meeting,
                5,
                List.of(
                        new Watched.Document("report.docx", "REPORT", Sha256.of("report in Word")),
                        new Watched.Document("report.pdf", "REPORT", Sha256.of("report")),
                        new Watched.Document("appendix-1.docx", "APPENDIX", Sha256.of("appendix")),
                        new Watched.Document("snapshot.json", "SNAPSHOT", Sha256.of("snapshot"))),
                null);
    }
}
