package org.dueregard.report.builder;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dueregard.report.builder.Numbering.Line;
import org.dueregard.report.builder.Stored.Paragraph;
import org.dueregard.report.builder.Stored.Row;
import org.dueregard.report.builder.Stored.Section;
import org.dueregard.report.builder.view.ImplicationView;
import org.dueregard.report.builder.view.InvitedView;
import org.dueregard.report.builder.view.ParagraphView;
import org.dueregard.report.builder.view.ReportRecordView;
import org.dueregard.report.builder.view.ReportState;
import org.dueregard.report.builder.view.SectionView;
import org.dueregard.report.builder.view.SignatureView;
import org.dueregard.report.builder.view.StepView;
import org.dueregard.report.text.ReportSection;
import org.jspecify.annotations.Nullable;

/** What a caller is shown of a report. */
final class ReportViews {

    private final Stored stored;
    private final ReportAccess access;
    private final Map<UUID, String> numbers;

    ReportViews(Stored stored, ReportAccess access) {
        this.stored = stored;
        this.access = access;
        this.numbers = numbers(stored);
    }

    /** Numbers of all paragraphs as they are now. */
    static Map<UUID, String> numbers(Stored stored) {
        Map<UUID, String> all = new HashMap<>();
        for (Section section : stored.sections()) {
            List<Line> lines = section.paragraphs().stream()
                    .map(paragraph -> new Line(paragraph.id(), paragraph.number()))
                    .toList();
            all.putAll(Numbering.of(section.number(), lines, new HashSet<>(stored.numbers())));
        }
        return all;
    }

    ReportRecordView record() {
        return new ReportRecordView(
                stored.ref(),
                stored.version(),
                stored.state(),
                stored.edition(),
                stored.editionReason(),
                stored.plan(),
                stored.planTitle(),
                stored.template(),
                stored.language(),
                access.seesExempt() ? stored.fields() : stored.fields().withoutExemptAppendices(),
                stored.sections().stream().map(this::section).toList(),
                stored.state() == ReportState.DRAFT ? null : step(stored.submittedBy(), stored.submittedOn(), null),
                step(stored.returnedBy(), stored.returnedOn(), stored.returnedReason()),
                step(stored.clearedBy(), stored.clearedOn(), null),
                stored.releases(),
                access.abilities(stored));
    }

    private static @Nullable StepView step(@Nullable String by, @Nullable LocalDate on, @Nullable String reason) {
        return by == null || on == null ? null : new StepView(by, on, reason);
    }

    private SectionView section(Section section) {
        return new SectionView(
                section.key(),
                Integer.toString(section.number()),
                section.heading(),
                section.kind(),
                section.exempt(),
                section.hint(),
                section.paragraphs().stream()
                        .filter(paragraph -> shows(section, paragraph))
                        .map(paragraph -> paragraph(section, paragraph))
                        .toList(),
                section.kind() == ReportSection.Kind.IMPLICATIONS
                        ? stored.implications().stream().map(this::implication).toList()
                        : List.of());
    }

    private boolean shows(Section section, Paragraph paragraph) {
        return access.seesExempt() || !(section.exempt() || paragraph.exempt());
    }

    /** A paragraph that the caller may see. */
    Optional<ParagraphView> paragraph(UUID id) {
        return stored.sections().stream()
                .flatMap(section -> section.paragraphs().stream()
                        .filter(paragraph -> paragraph.id().equals(id) && shows(section, paragraph))
                        .map(paragraph -> paragraph(section, paragraph)))
                .findFirst();
    }

    private ParagraphView paragraph(Section section, Paragraph paragraph) {
        return new ParagraphView(
                paragraph.id(),
                paragraph.version(),
                section.key(),
                Objects.requireNonNull(numbers.get(paragraph.id())),
                paragraph.number() != null,
                paragraph.heading(),
                paragraph.text(),
                paragraph.exempt());
    }

    ImplicationView implication(Row row) {
        return new ImplicationView(
                row.key(),
                row.version(),
                row.issue(),
                row.post(),
                row.text(),
                row.writtenBy(),
                row.writtenOn(),
                row.signedBy() == null
                        ? null
                        : new SignatureView(
                                row.signedBy(), row.signedPost(), row.signedOn(), row.recordedBy(), row.recordedHow()),
                row.invitations().stream()
                        .map(one -> new InvitedView(
                                one.person(), one.name(), one.post(), one.on(), one.by(), one.message()))
                        .toList(),
                access.abilities(stored, row));
    }
}
