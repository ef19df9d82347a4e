package org.dueregard.committee.pack.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dueregard.committee.pack.Manifest;
import org.dueregard.committee.pack.PackState;
import org.jspecify.annotations.Nullable;

/**
 * A pack as it is shown.
 *
 * @param hash SHA-256 of its manifest
 * @param supersedes reference of the pack whose place it takes, null for the first
 * @param documents its documents in order
 * @param readBack what the committee papers system shows of it, null while nobody knows
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PackView(
        String ref,
        ReportName report,
        Manifest.Part part,
        PackState state,
        String title,
        String body,
        @Nullable String meetingRef,
        @Nullable LocalDate meetingDate,
        String classification,
        String hash,
        Instant releasedAt,
        @Nullable String supersedes,
        List<Document> documents,
        @Nullable ReadBack readBack) {

    /** The report and its version. */
    public record ReportName(String ref, int version) {}

    /**
     * A document of a pack.
     *
     * @param sha256 in lower-case hexadecimal
     */
    public record Document(int order, String name, String part, String mediaType, long size, String sha256) {}

    /**
     * What the committee papers system shows.
     *
     * @param result {@code PUBLISHED}, {@code DIFFERENT} or {@code MISSING}
     * @param detail in a sentence
     * @param item number and title of the item it was found under
     * @param address where people can look
     * @param decision the decision as it is published
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadBack(
            String result,
            Instant readAt,
            String detail,
            @Nullable String item,
            @Nullable String address,
            @Nullable String decision,
            List<ReadDocument> documents) {}

    /**
     * A document as it was read back.
     *
     * @param expected hash of what was handed over
     * @param published hash of what is shown, null when it is not there
     * @param title title over there
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadDocument(
            String name,
            String expected,
            @Nullable String published,
            @Nullable String title) {}
}
