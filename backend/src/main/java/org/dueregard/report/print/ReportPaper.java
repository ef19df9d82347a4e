package org.dueregard.report.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dueregard.report.print.paper.Block;
import org.dueregard.report.print.paper.Figured;
import org.dueregard.report.print.paper.Paper;
import org.dueregard.report.print.paper.PaperHead;
import org.dueregard.report.print.paper.PaperWriter;
import org.dueregard.report.print.paper.Prose;
import org.dueregard.report.print.paper.Run;
import org.dueregard.report.print.paper.Table;
import org.dueregard.report.print.paper.UkDates;
import org.dueregard.report.release.FigureValue;
import org.dueregard.report.text.ReportFace;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;
import org.jspecify.annotations.Nullable;

/** A report in the order in which the council prints it. */
final class ReportPaper implements Paper {

    private static final String NOT_STATED = "Not stated";

    private final PaperHead head;
    private final ReportText report;
    private final List<FigureValue> figures;
    private final Figured figured;

    ReportPaper(PaperHead head, ReportText report, List<FigureValue> figures) {
        this.head = head;
        this.report = report;
        this.figures = figures;
        this.figured = new Figured(figures);
    }

    @Override
    public void write(PaperWriter writer) {
        writer.begin(head);
        writer.block(new Block.Heading(1, report.title()));
        face(writer);
        section(writer, "Executive summary", report.executiveSummary());
        section(writer, "Purpose of report", report.purpose());
        recommendations(writer);
        timetable(writer);
        report.sections().forEach(section -> section(writer, section));
        figures(writer);
        writer.end();
    }

    private void face(PaperWriter writer) {
        ReportFace face = report.face();
        if (face.meetingOn() != null) {
            writer.block(Block.Paragraph.of(face.finalDecisionMaker() + ", " + UkDates.day(face.meetingOn())));
        }
        writer.openTable(labels("About this report"));
        label(writer, "Final decision-maker", List.of(face.finalDecisionMaker()));
        label(writer, "Lead head of service", List.of(face.leadHeadOfService()));
        label(writer, "Lead officer and report author", face.leadOfficersAndAuthors());
        label(writer, "Classification", List.of(classification(face)));
        label(writer, "Wards affected", face.wards());
        label(writer, "Position as at", List.of(UkDates.day(report.asAt())));
        writer.closeTable();
    }

    private static String classification(ReportFace face) {
        String why = face.exemptParagraph() == null
                ? ""
                : " (paragraph " + face.exemptParagraph()
                        + " of Part I of Schedule 12A to the Local Government Act 1972)";
        return switch (face.classification()) {
            case "PART_EXEMPT" -> "Public, with exempt parts in a separate document" + why;
            case "EXEMPT" -> "Exempt" + why;
            default -> "Public";
        };
    }

    private static Table labels(String caption) {
        return new Table(caption, List.of(new Table.Column("Item", 32, true), new Table.Column("Detail", 68, false)));
    }

    private static void label(PaperWriter writer, String label, List<String> values) {
        List<String> shown = values.isEmpty() ? List.of(NOT_STATED) : values;
        writer.row(List.of(
                List.of(Block.Paragraph.of(label)),
                shown.stream().<Block>map(Block.Paragraph::of).toList()));
    }

    private void section(PaperWriter writer, String heading, String text) {
        if (!text.isBlank()) {
            writer.block(new Block.Heading(2, heading));
            prose(writer, text, null);
        }
    }

    private void recommendations(PaperWriter writer) {
        if (!report.recommendations().isEmpty()) {
            writer.block(new Block.Heading(2, "This report makes the following recommendations"));
            report.recommendations().forEach(one -> prose(writer, one.text(), one.number() + "."));
        }
    }

    private void timetable(PaperWriter writer) {
        if (!report.timetable().isEmpty()) {
            writer.block(new Block.Heading(2, "Timetable"));
            writer.openTable(new Table(
                    "Meetings this report goes to",
                    List.of(new Table.Column("Meeting", 68, true), new Table.Column("Date", 32, false))));
            report.timetable()
                    .forEach(row -> writer.row(List.of(
                            List.of(Block.Paragraph.of(row.meeting())),
                            List.of(Block.Paragraph.of(row.on() == null ? "To be set" : UkDates.day(row.on()))))));
            writer.closeTable();
        }
    }

    private void section(PaperWriter writer, ReportSection section) {
        writer.block(new Block.Heading(2, section.number() + ". " + section.heading()));
        section.paragraphs().forEach(paragraph -> {
            if (paragraph.heading() != null) {
                writer.block(new Block.Heading(3, paragraph.heading()));
            }
            prose(writer, paragraph.text(), paragraph.number());
        });
        if (!section.implications().isEmpty()) {
            implications(writer, section.implications());
        }
        if (!section.appendices().isEmpty()) {
            List<List<Run>> items = section.appendices().stream()
                    .map(one ->
                            List.of(new Run("Appendix " + one.number() + ": " + one.title(), false, false, one.href())))
                    .toList();
            writer.block(new Block.Bullets(items));
        }
    }

    private void implications(PaperWriter writer, List<ReportSection.Implication> rows) {
        writer.openTable(new Table(
                "Issues, their implications and who signed them off",
                List.of(
                        new Table.Column("Issue", 20, true),
                        new Table.Column("Implications", 55, false),
                        new Table.Column("Sign-off", 25, false))));
        rows.forEach(row -> writer.row(List.of(
                List.of(Block.Paragraph.of(row.issue())),
                row.text() == null ? List.of(Block.Paragraph.of(NOT_STATED)) : Prose.of(figured.text(row.text())),
                signed(row))));
        writer.closeTable();
    }

    private static List<Block> signed(ReportSection.Implication row) {
        if (row.signedBy() == null) {
            return List.of(Block.Paragraph.of("Not signed off"));
        }
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(row.signedBy())));
        if (row.signedOn() != null) {
            blocks.add(Block.Paragraph.of(UkDates.day(row.signedOn())));
        }
        return blocks;
    }

    /** Every figure in the text can be followed to what was counted. */
    private void figures(PaperWriter writer) {
        if (figures.isEmpty()) {
            return;
        }
        writer.block(new Block.Heading(2, "How the figures in this report are known"));
        writer.openTable(new Table(
                "Figures in this report and what is behind each",
                List.of(
                        new Table.Column("Figure", 34, true),
                        new Table.Column("Value", 12, false),
                        new Table.Column("How it is known", 54, false))));
        figures.forEach(figure -> writer.row(List.of(
                List.of(Block.Paragraph.of(figure.label())),
                List.of(Block.Paragraph.of(figure.text())),
                known(figure))));
        writer.closeTable();
    }

    private static List<Block> known(FigureValue figure) {
        List<Block> blocks = new ArrayList<>(List.of(Block.Paragraph.of(figure.basis())));
        if (!figure.list().isEmpty()) {
            blocks.add(Block.Bullets.of(figure.list().stream()
                    .map(item -> item.ref() + ": " + item.title())
                    .collect(Collectors.toList())));
        }
        return blocks;
    }

    private void prose(PaperWriter writer, String text, @Nullable String number) {
        Prose.of(figured.text(text), number).forEach(writer::block);
    }
}
