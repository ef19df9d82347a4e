package org.dueregard.report.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dueregard.report.release.Documents;
import org.dueregard.report.release.Frozen;
import org.dueregard.report.release.Press;
import org.dueregard.report.release.ReleasedDocument;
import org.dueregard.report.snapshot.Snapshots;
import org.dueregard.report.text.ReportText;
import org.dueregard.testsupport.Db;
import org.dueregard.testsupport.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The council's report of 20 October 2021, frozen and printed. */
@QuarkusTest
class PressTest {

    private final Press press;
    private final Documents documents;
    private final Snapshots snapshots;
    private final Samples samples;
    private final Db db;

    PressTest(Press press, Documents documents, Snapshots snapshots, Samples samples, Db db) {
        this.press = press;
        this.documents = documents;
        this.snapshots = snapshots;
        this.samples = samples;
        this.db = db;
    }

    @BeforeEach
    void load() {
        samples.maidstone();
    }

    @Test
    void theReportOfOctober2021IsRebuiltInEveryFormat() throws Exception {
        Frozen frozen = freeze(SampleReport.fresh());
        List<ReleasedDocument> printed = print(frozen);

        assertThat(printed)
                .extracting(ReleasedDocument::name)
                .containsExactly(
                        "report.docx",
                        "report.pdf",
                        "report.html",
                        "appendix-1.docx",
                        "appendix-1.pdf",
                        "appendix-1.html",
                        "appendix-1.csv",
                        "appendix-1.xlsx",
                        "snapshot.json");
        Map<String, byte[]> files = new TreeMap<>();
        for (ReleasedDocument document : printed) {
            byte[] bytes = bytes(document);
            assertThat(sha256(bytes)).isEqualTo(document.sha256());
            files.put(document.name(), bytes);
            Files.createDirectories(Path.of("target/press"));
            Files.write(Path.of("target/press").resolve(document.name()), bytes);
        }
        assertThat(sha256(files.get("snapshot.json"))).isEqualTo(frozen.publicHash());
        assertThat(PdfUa.faults(files.get("report.pdf"))).isEmpty();
        assertThat(PdfUa.faults(files.get("appendix-1.pdf"))).isEmpty();
        everyActionIsListed(text(files, "appendix-1.html"));
        everyActionIsListed(text(files, "appendix-1.csv"));
        assertThat(text(files, "report.html"))
                .contains("Rough Sleeping initiative implemented", "<h2>5. Risk</h2>", "lang=\"en-GB\"")
                .doesNotContain("style=", "<script");
        wordIsAccessible(files.get("report.docx"));
        wordIsAccessible(files.get("appendix-1.docx"));
    }

    @Test
    void theSameSnapshotGivesTheSameBytesHoweverOftenItIsPrinted() throws IOException {
        Frozen frozen = freeze(SampleReport.fresh());

        assertThat(digests(frozen)).isEqualTo(digests(frozen)).hasSize(9);
    }

    @Test
    void theSameReportIsFrozenIntoTheSameBytesButForItsVersion() {
        ReportText text = SampleReport.fresh();
        Frozen first = freeze(text);
        Frozen second = freeze(SampleReport.next(text));

        assertThat(snapshots.read(first.publicId(), first.publicHash()).head().plan())
                .isEqualTo(snapshots
                        .read(second.publicId(), second.publicHash())
                        .head()
                        .plan());
    }

    @Test
    void whatIsExemptIsInDocumentsOfItsOwnAndInNoPublicOne() throws IOException {
        String secret = "Zyzzyva Holdings asks for 12 million pounds";
        List<ReleasedDocument> printed = print(freeze(SampleReport.withExempt(secret)));

        assertThat(printed).filteredOn(ReleasedDocument::exempt).hasSize(4);
        for (ReleasedDocument document : printed) {
            if (document.mediaType().startsWith("text/") || document.mediaType().endsWith("json")) {
                String text = new String(bytes(document), StandardCharsets.UTF_8);
                assertThat(text.contains("Zyzzyva")).as(document.name()).isEqualTo(document.exempt());
            } else if (document.name().endsWith(".docx")) {
                assertThat(words(bytes(document)).contains("Zyzzyva"))
                        .as(document.name())
                        .isEqualTo(document.exempt());
            }
        }
    }

    @Test
    void neitherASnapshotNorADocumentIsEverChanged() {
        print(freeze(SampleReport.fresh()));

        for (String statement : List.of(
                "UPDATE report_snapshot SET title = 'x'",
                "DELETE FROM report_snapshot",
                "UPDATE report_document SET title = 'x'",
                "DELETE FROM report_document")) {
            assertThatThrownBy(() -> db.write(statement)).as(statement).isInstanceOf(Exception.class);
        }
    }

    private static void everyActionIsListed(String text) {
        List<String> refs = List.of(
                "CL-01", "CL-02", "CL-03", "CL-04", "CL-05", "CL-06", "CL-07", "CL-08", "EM-01", "EM-02", "EM-03",
                "EM-04", "EM-05", "SP-01", "SP-02", "SP-03", "SP-04", "SP-05", "SP-06", "SP-07", "SP-08");
        assertThat(text).contains(refs).contains("No update has been published.");
    }

    private static void wordIsAccessible(byte[] docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(word.getProperties().getCoreProperties().getTitle()).isNotBlank();
            assertThat(word.getStyles().getDefaultRunStyle().getRPr().getLangList())
                    .isNotEmpty();
            assertThat(word.getParagraphs()).anyMatch(one -> "Heading1".equals(one.getStyle()));
            assertThat(word.getTables()).isNotEmpty().allSatisfy(PressTest::hasOneHeaderRow);
            assertThat(word.getDocument().xmlText()).doesNotContain("gridSpan", "vMerge");
        }
    }

    private static void hasOneHeaderRow(XWPFTable table) {
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRows().stream().skip(1)).noneMatch(row -> row.isRepeatHeader());
        assertThat(table.getCTTbl().getTblPr().isSetTblCaption()).isTrue();
    }

    private Map<String, String> digests(Frozen frozen) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (Print print : Printer.of(
                snapshots.read(frozen.publicId(), frozen.publicHash()), () -> snapshots.open(frozen.publicId()))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            print.writing().to(bytes);
            digests.put(print.name(), sha256(bytes.toByteArray()));
        }
        return digests;
    }

    private Frozen freeze(ReportText text) {
        return QuarkusTransaction.requiringNew().call(() -> press.freeze(UUID.randomUUID(), text));
    }

    private List<ReleasedDocument> print(Frozen frozen) {
        return QuarkusTransaction.requiringNew().call(() -> press.print(frozen));
    }

    private byte[] bytes(ReleasedDocument document) throws IOException {
        try (InputStream input = documents.open(document.id())) {
            return input.readAllBytes();
        }
    }

    private static String words(byte[] docx) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return word.getDocument().xmlText();
        }
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
