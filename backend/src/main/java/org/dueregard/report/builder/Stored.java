package org.dueregard.report.builder;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dueregard.report.builder.view.ReleaseHead;
import org.dueregard.report.builder.view.ReportFields;
import org.dueregard.report.builder.view.ReportState;
import org.dueregard.report.text.ReportSection;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is stored.
 *
 * @param id identity
 * @param ref reference
 * @param version grows with every change of anything in it
 * @param state how far it is
 * @param edition the version that is written, or was released
 * @param editionReason why it was opened again after a release
 * @param planId the plan
 * @param plan its reference
 * @param planTitle its title
 * @param template key of its template
 * @param language language tag
 * @param fields what is written into it
 * @param sections in order
 * @param implications in order
 * @param writers everybody who wrote in this edition
 * @param submittedOn when it went into clearance
 * @param submittedBy who sent it there
 * @param returnedOn when it was last sent back
 * @param returnedBy who sent it back
 * @param returnedReason why
 * @param clearedOn when it was cleared
 * @param clearedBy who cleared it
 * @param clearedById what the sign-in server calls them
 * @param numbers every number that was ever given to a paragraph
 * @param releases versions that were released, the latest first
 */
record Stored(
        UUID id,
        String ref,
        int version,
        ReportState state,
        int edition,
        @Nullable String editionReason,
        UUID planId,
        String plan,
        String planTitle,
        String template,
        String language,
        ReportFields fields,
        List<Section> sections,
        List<Row> implications,
        List<String> writers,
        @Nullable LocalDate submittedOn,
        @Nullable String submittedBy,
        @Nullable LocalDate returnedOn,
        @Nullable String returnedBy,
        @Nullable String returnedReason,
        @Nullable LocalDate clearedOn,
        @Nullable String clearedBy,
        @Nullable String clearedById,
        List<String> numbers,
        List<ReleaseHead> releases) {

    /** What there is none of is empty. */
    Stored {
        sections = Objects.requireNonNullElse(sections, List.of());
        implications = Objects.requireNonNullElse(implications, List.of());
        writers = Objects.requireNonNullElse(writers, List.of());
        numbers = Objects.requireNonNullElse(numbers, List.of());
        releases = Objects.requireNonNullElse(releases, List.of());
    }

    /** A section with its paragraphs. */
    record Section(
            String key,
            int number,
            String heading,
            ReportSection.Kind kind,
            boolean exempt,
            @Nullable String hint,
            List<Paragraph> paragraphs) {

        /** What there is none of is empty. */
        Section {
            paragraphs = Objects.requireNonNullElse(paragraphs, List.of());
        }

        /** Whether it consists of numbered paragraphs. */
        boolean isWritten() {
            return kind == ReportSection.Kind.PARAGRAPHS || kind == ReportSection.Kind.BACKGROUND_PAPERS;
        }
    }

    /** A paragraph; its number is null until it was given for good. */
    record Paragraph(
            UUID id,
            int version,
            @Nullable String number,
            @Nullable String heading,
            String text,
            boolean exempt) {}

    /** A row of the table of implications. */
    record Row(
            UUID id,
            int version,
            String key,
            String issue,
            @Nullable String post,
            @Nullable String text,
            @Nullable String writtenBy,
            @Nullable LocalDate writtenOn,
            @Nullable String signedBy,
            @Nullable String signedPost,
            @Nullable LocalDate signedOn,
            @Nullable String recordedBy,
            @Nullable String recordedHow,
            List<Invitation> invitations) {

        /** What there is none of is empty. */
        Row {
            invitations = Objects.requireNonNullElse(invitations, List.of());
        }

        boolean isSigned() {
            return signedBy != null;
        }

        boolean invites(String subject) {
            return invitations.stream().anyMatch(one -> one.subject().equals(subject));
        }
    }

    /** Somebody who was asked to sign a row. */
    record Invitation(
            UUID person,
            String subject,
            String name,
            @Nullable String post,
            LocalDate on,
            String by,
            @Nullable String message) {}

    /** Whether others may have cited it. */
    boolean wasCirculated() {
        return !numbers.isEmpty() || edition > 1 || submittedOn != null;
    }

    /** Everything that is written in paragraphs. */
    Stream<Paragraph> paragraphs() {
        return sections.stream().flatMap(section -> section.paragraphs().stream());
    }
}
