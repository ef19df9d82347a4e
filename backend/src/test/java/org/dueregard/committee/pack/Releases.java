package org.dueregard.committee.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.dueregard.report.release.Frozen;
import org.dueregard.report.release.ReleasedDocument;
import org.dueregard.report.release.ReportReleased;
import org.dueregard.report.text.ReportFace;
import org.dueregard.report.text.ReportText;

/** Releases reports as the report room does: the news comes inside the releasing transaction. */
@ApplicationScoped
public class Releases {

    /** Stands in every exempt document, and must be nowhere in public. */
    public static final String EXEMPT_WORDS = "the name of the person concerned";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Event<ReportReleased> news;
    private final TestDocuments documents;
    private final Clock clock;

    Releases(Event<ReportReleased> news, TestDocuments documents, Clock clock) {
        this.news = news;
        this.documents = documents;
        this.clock = clock;
    }

    /** A report that is to be released. */
    public record Report(UUID id, String ref, String title, String meetingRef) {

        /** The pack of a version. */
        public String pack(int version) {
            return ref + "-v" + version;
        }
    }

    /** A report that nobody has released yet. */
    public Report report() {
        String ref = "RPT-T-" + NUMBER.incrementAndGet();
        return new Report(UUID.randomUUID(), ref, "Equalities Objectives and Action Plan - Update " + ref, null);
    }

    /** A public report of one version, released. */
    public Report released() {
        Report report = report();
        release(report, 1, false);
        return report;
    }

    /** Releases a version. */
    public void release(Report report, int version, boolean withExemptParts) {
        QuarkusTransaction.requiringNew().run(() -> news.fire(news(report, version, withExemptParts)));
    }

    /** Releases a version in a transaction that comes to nothing. */
    public void releaseInVain(Report report) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                news.fire(news(report, 1, false));
                throw new IllegalStateException("in vain");
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("in vain");
        }
    }

    /** What a document of a version says. */
    public static String text(Report report, String name, int version) {
        String said = report.ref() + " " + name + " version " + version;
        return name.contains("exempt") ? said + ": " + EXEMPT_WORDS : said.repeat(1000);
    }

    private ReportReleased news(Report report, int version, boolean withExemptParts) {
        List<ReleasedDocument> printed = new ArrayList<>();
        for (String name : List.of("report.docx", "appendix-1.docx", "appendix-1.csv")) {
            printed.add(print(report, name, version, printed.size(), false));
        }
        if (withExemptParts) {
            printed.add(print(report, "report-exempt.docx", version, printed.size(), true));
        }
        Frozen frozen = new Frozen(report.id(), version, UUID.randomUUID(), Sha256.of(report.ref() + version), null);
        return new ReportReleased(frozen, text(report, version, withExemptParts), printed, clock.instant(), "Officer");
    }

    private ReleasedDocument print(Report report, String name, int version, int order, boolean exempt) {
        byte[] bytes = text(report, name, version).getBytes(StandardCharsets.UTF_8);
        String part = name.startsWith("appendix") ? "APPENDIX" : "REPORT";
        String type = name.endsWith(".csv")
                ? "text/csv"
                : "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
        return new ReleasedDocument(
                documents.keep(report, version, exempt, name, bytes),
                name,
                type,
                part,
                order,
                exempt,
                bytes.length,
                Sha256.of(bytes));
    }

    private static ReportText text(Report report, int version, boolean withExemptParts) {
        return new ReportText(
                report.ref(),
                version,
                report.title(),
                "en-GB",
                "2017-2021",
                LocalDate.of(2021, 10, 20),
                new ReportFace(
                        "Policy and Resources Committee",
                        report.meetingRef(),
                        LocalDate.of(2021, 10, 20),
                        "Angela Woodhouse, Head of Policy, Communications and Governance",
                        List.of("Orla Sweeney, Senior Policy and Communities Officer"),
                        withExemptParts ? "PART_EXEMPT" : "PUBLIC",
                        withExemptParts ? "2" : null,
                        List.of()),
                "This report provides an update on the current Equalities Objectives and Action Plan.",
                "To note the progress update to be taken to Committee.",
                List.of(new ReportText.Recommendation(
                        "1",
                        "To note the progress on the Equalities Objectives and Action Plan update at appendix 1 to the"
                                + " report.")),
                List.of(),
                List.of());
    }
}
