package org.dueregard.committee.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.dueregard.report.release.ReleasedDocument;
import org.dueregard.report.release.ReportReleased;
import org.dueregard.report.text.ReportText;
import org.jspecify.annotations.Nullable;

/**
 * Which packs a released report makes: pure. What is public goes into one, what is exempt into another, and nothing is in
 * both; of a report that is exempt as a whole nothing is public, whatever its documents say of themselves.
 */
final class Packing {

    private static final String EXEMPT = "EXEMPT";

    private final ReportReleased news;
    private final Function<Manifest.Part, Manifest.@Nullable Superseded> earlier;

    /** @param earlier the latest pack of an earlier version for a part, or null */
    Packing(ReportReleased news, Function<Manifest.Part, Manifest.@Nullable Superseded> earlier) {
        this.news = news;
        this.earlier = earlier;
    }

    /** The reference of a pack. */
    static String ref(String report, int version, Manifest.Part part) {
        return report + "-v" + version + (part == Manifest.Part.EXEMPT ? "-exempt" : "");
    }

    List<PackDraft> packs() {
        List<PackDraft> packs = new ArrayList<>();
        for (Manifest.Part part : Manifest.Part.values()) {
            List<ReleasedDocument> documents = news.documents().stream()
                    .filter(document -> of(document) == part)
                    .sorted(Comparator.comparingInt(ReleasedDocument::order))
                    .toList();
            if (!documents.isEmpty()) {
                packs.add(new PackDraft(manifest(part, documents), documents));
            }
        }
        return packs;
    }

    private Manifest.Part of(ReleasedDocument document) {
        boolean exempt =
                document.exempt() || news.text().face().classification().equals(EXEMPT);
        return exempt ? Manifest.Part.EXEMPT : Manifest.Part.PUBLIC;
    }

    private Manifest manifest(Manifest.Part part, List<ReleasedDocument> documents) {
        ReportText text = news.text();
        return new Manifest(
                Manifest.FORMAT,
                ref(text.ref(), text.version(), part),
                part,
                new Manifest.Report(text.ref(), text.version(), text.planRef(), text.asAt()),
                text.title(),
                text.language(),
                text.face().finalDecisionMaker(),
                text.face().meetingRef(),
                text.face().meetingOn(),
                text.face().leadOfficersAndAuthors(),
                text.face().leadHeadOfService(),
                text.face().classification(),
                text.face().exemptParagraph(),
                text.recommendations().stream()
                        .map(one -> new Manifest.Recommendation(one.number(), one.text()))
                        .toList(),
                new Manifest.Snapshot(news.frozen().version(), news.frozen().publicHash()),
                documents.stream()
                        .filter(document -> document.part().equals("APPENDIX"))
                        .map(ReleasedDocument::name)
                        .toList(),
                documents.stream().map(Packing::entry).toList(),
                earlier.apply(part),
                news.releasedAt());
    }

    private static Manifest.Document entry(ReleasedDocument document) {
        return new Manifest.Document(
                document.order(),
                document.name(),
                document.part(),
                document.mediaType(),
                document.size(),
                document.sha256());
    }
}
