package org.dueregard.committee.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.dueregard.report.release.Frozen;
import org.dueregard.report.release.ReleasedDocument;
import org.dueregard.report.release.ReportReleased;
import org.dueregard.report.text.ReportFace;
import org.dueregard.report.text.ReportText;
import org.junit.jupiter.api.Test;

class PackingTest {

    private static final ReleasedDocument REPORT = document("report.docx", "REPORT", 0, false);
    private static final ReleasedDocument APPENDIX_2 = document("appendix-2.docx", "APPENDIX", 2, false);
    private static final ReleasedDocument APPENDIX_1 = document("appendix-1.docx", "APPENDIX", 1, false);
    private static final ReleasedDocument EXEMPT = document("report-exempt.docx", "REPORT", 3, true);

    @Test
    void aPublicReportMakesOnePackWithItsDocumentsInOrder() {
        List<PackDraft> packs = packs("PUBLIC", REPORT, APPENDIX_2, APPENDIX_1);
        assertThat(packs).singleElement().satisfies(pack -> {
            assertThat(pack.manifest().pack()).isEqualTo("RPT-2021-01-v2");
            assertThat(names(pack)).containsExactly("report.docx", "appendix-1.docx", "appendix-2.docx");
            assertThat(pack.manifest().appendixOrder()).containsExactly("appendix-1.docx", "appendix-2.docx");
        });
    }

    @Test
    void exemptPartsMakeAPackOfTheirOwn() {
        List<PackDraft> packs = packs("PART_EXEMPT", REPORT, EXEMPT);
        assertThat(packs).hasSize(2);
        assertThat(names(packs.getFirst())).containsExactly("report.docx");
        assertThat(packs.getFirst().exempt()).isFalse();
        assertThat(ManifestText.of(packs.getFirst().manifest()).text()).doesNotContain("report-exempt");
        assertThat(packs.getLast().manifest().pack()).isEqualTo("RPT-2021-01-v2-exempt");
        assertThat(packs.getLast().exempt()).isTrue();
        assertThat(names(packs.getLast())).containsExactly("report-exempt.docx");
    }

    @Test
    void nothingOfAnExemptReportIsPublicWhateverItsDocumentsSay() {
        assertThat(packs("EXEMPT", REPORT, APPENDIX_1))
                .singleElement()
                .satisfies(pack -> assertThat(pack.exempt()).isTrue());
    }

    @Property
    void everyDocumentIsInOnePackAndNoExemptOneInAPublicPack(@ForAll boolean[] exempt) {
        ReleasedDocument[] documents = new ReleasedDocument[exempt.length];
        for (int i = 0; i < exempt.length; i++) {
            documents[i] = document("document-" + i + ".pdf", "APPENDIX", i, exempt[i]);
        }
        List<PackDraft> packs = packs("PART_EXEMPT", documents);
        assertThat(packs.stream().flatMap(pack -> pack.documents().stream()))
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(documents));
        assertThat(packs)
                .allSatisfy(
                        pack -> assertThat(pack.documents()).allMatch(document -> document.exempt() == pack.exempt()));
    }

    @Test
    void theManifestSaysWhatTheSpecificationAsksForAndWhatItSupersedes() {
        Manifest manifest = packs("PUBLIC", REPORT, APPENDIX_1).getFirst().manifest();
        assertThat(ManifestText.of(manifest).text())
                .startsWith("{\n  \"format\" : \"due-regard-pack/1\",\n  \"pack\" : \"RPT-2021-01-v2\",")
                .contains(
                        "\"body\" : \"Policy and Resources Committee\"",
                        "\"meetingDate\" : \"2021-10-20\"",
                        "\"title\" : \"Equalities Objectives and Action Plan – Update\"",
                        "Orla Sweeney, Senior Policy and Communities Officer",
                        "\"classification\" : \"PUBLIC\"",
                        "To note the progress",
                        "\"size\" : 7",
                        "\"sha256\" : \"" + REPORT.sha256() + "\"",
                        "\"version\" : 2",
                        "\"pack\" : \"RPT-2021-01-v1\"");
    }

    @Test
    void theSameReleaseMakesTheSameManifestByteForByte() {
        ManifestText one = ManifestText.of(packs("PUBLIC", REPORT).getFirst().manifest());
        ManifestText other = ManifestText.of(packs("PUBLIC", REPORT).getFirst().manifest());
        assertThat(one).isEqualTo(other);
        assertThat(one.hash()).isEqualTo(Sha256.of(one.text()));
    }

    private static List<String> names(PackDraft pack) {
        return pack.manifest().documents().stream().map(Manifest.Document::name).toList();
    }

    private static List<PackDraft> packs(String classification, ReleasedDocument... documents) {
        UUID id = new UUID(0, 1);
        Frozen frozen = new Frozen(id, 2, id, Sha256.of("snapshot"), null);
        ReportText text = new ReportText(
                "RPT-2021-01",
                2,
                "Equalities Objectives and Action Plan – Update",
                "en-GB",
                "2017-2021",
                LocalDate.of(2021, 10, 20),
                new ReportFace(
                        "Policy and Resources Committee",
                        "PRC-2021-10-20",
                        LocalDate.of(2021, 10, 20),
                        "Angela Woodhouse, Head of Policy, Communications and Governance",
                        List.of("Orla Sweeney, Senior Policy and Communities Officer"),
                        classification,
                        null,
                        List.of()),
                "",
                "",
                List.of(new ReportText.Recommendation("1", "To note the progress on the Equalities Objectives")),
                List.of(),
                List.of());
        ReportReleased news =
                new ReportReleased(frozen, text, List.of(documents), Instant.parse("2021-10-05T09:00:00Z"), "Officer");
        return new Packing(news, part -> new Manifest.Superseded("RPT-2021-01-v1", Sha256.of("earlier"))).packs();
    }

    private static ReleasedDocument document(String name, String part, int order, boolean exempt) {
        UUID id = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new ReleasedDocument(id, name, "application/pdf", part, order, exempt, 7, Sha256.of(name));
    }
}
