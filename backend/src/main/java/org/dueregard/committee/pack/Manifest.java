package org.dueregard.committee.pack;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pack says of itself in {@code manifest.json}. It holds the hash of every document, and its own hash is that of
 * the pack: whoever trusts one of them can check the rest.
 *
 * @param format name and version of this format
 * @param pack reference of the pack, like {@code RPT-2021-01-v1}
 * @param part {@code PUBLIC} or {@code EXEMPT}; the two are never in one pack
 * @param body name of the body that decides
 * @param authors lead officers and report author, as the report names them
 * @param classification of the report as a whole: {@code PUBLIC}, {@code PART_EXEMPT} or {@code EXEMPT}
 * @param appendixOrder names of the appendix documents in order
 * @param supersedes the pack whose place this one takes, null for the first
 */
@JsonPropertyOrder({
    "format",
    "pack",
    "part",
    "report",
    "title",
    "language",
    "body",
    "meetingRef",
    "meetingDate",
    "authors",
    "leadHeadOfService",
    "classification",
    "exemptParagraph",
    "recommendations",
    "snapshot",
    "appendixOrder",
    "documents",
    "supersedes",
    "releasedAt"
})
public record Manifest(
        String format,
        String pack,
        Part part,
        Report report,
        String title,
        String language,
        String body,
        @Nullable String meetingRef,
        @Nullable LocalDate meetingDate,
        List<String> authors,
        String leadHeadOfService,
        String classification,
        @Nullable String exemptParagraph,
        List<Recommendation> recommendations,
        Snapshot snapshot,
        List<String> appendixOrder,
        List<Document> documents,
        @Nullable Superseded supersedes,
        Instant releasedAt) {

    /** Name and version of the format. */
    public static final String FORMAT = "due-regard-pack/1";

    /** Who may see a pack. */
    public enum Part {
        /** Everybody. */
        PUBLIC,
        /** Those who may see what Schedule 12A exempts. */
        EXEMPT
    }

    /** The report and its version. */
    @JsonPropertyOrder({"ref", "version", "plan", "asAt"})
    public record Report(String ref, int version, String plan, LocalDate asAt) {}

    /** What the committee is asked to do. */
    @JsonPropertyOrder({"number", "text"})
    public record Recommendation(String number, String text) {}

    /** The frozen record that every document is drawn from. */
    @JsonPropertyOrder({"version", "sha256"})
    public record Snapshot(int version, String sha256) {}

    /** One document of the pack. */
    @JsonPropertyOrder({"order", "name", "part", "mediaType", "size", "sha256"})
    public record Document(int order, String name, String part, String mediaType, long size, String sha256) {}

    /** A pack that this one takes the place of. */
    @JsonPropertyOrder({"pack", "sha256"})
    public record Superseded(String pack, String sha256) {}
}
