package org.dueregard.report.print;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.dueregard.platform.table.TableFile;
import org.dueregard.platform.web.Representation;
import org.dueregard.report.print.appendix.AppendixPaper;
import org.dueregard.report.print.appendix.AppendixTable;
import org.dueregard.report.print.paper.Paper;
import org.dueregard.report.print.paper.PaperHead;
import org.dueregard.report.snapshot.ActionPart;
import org.dueregard.report.snapshot.AppendixLayout;
import org.dueregard.report.snapshot.Snapshot;
import org.dueregard.report.snapshot.SnapshotHead;
import org.dueregard.report.snapshot.SpooledFile;
import org.dueregard.report.text.ReportSection;
import org.dueregard.report.text.ReportText;

/** All documents of a snapshot: the report, its appendices in order, and the snapshot itself. A pure function. */
public final class Printer {

    private static final String EXEMPT = "exempt-";

    private Printer() {}

    /**
     * The documents.
     *
     * @param snapshot what is frozen
     * @param bytes opens the snapshot's own bytes
     */
    public static List<Print> of(Snapshot snapshot, Supplier<InputStream> bytes) {
        SnapshotHead head = snapshot.head();
        String prefix = head.exempt() ? EXEMPT : "";
        ReportText report = head.report();
        List<Print> prints = new ArrayList<>();
        PaperHead paper = paper(snapshot, report.title());
        papers(prints, prefix + "report", Print.REPORT, paper, false, new ReportPaper(paper, report, head.figures()));
        report.sections().stream()
                .flatMap(section -> section.appendices().stream())
                .filter(appendix -> appendix.layout() != null)
                .forEach(appendix -> appendix(prints, prefix, snapshot, appendix));
        prints.add(new Print(
                prefix + "snapshot.json", report.title() + ": snapshot", Format.JSON, Print.SNAPSHOT, output -> {
                    try (InputStream input = bytes.get()) {
                        input.transferTo(output);
                    }
                }));
        return List.copyOf(prints);
    }

    private static void appendix(
            List<Print> prints, String prefix, Snapshot snapshot, ReportSection.AppendixRef appendix) {
        AppendixLayout layout = layout(snapshot.head(), appendix);
        String title = "Appendix " + appendix.number() + ": " + appendix.title();
        PaperHead paper = paper(snapshot, title);
        String name = prefix + "appendix-" + appendix.number().toLowerCase(java.util.Locale.ROOT);
        papers(prints, name, Print.APPENDIX, paper, true, new AppendixPaper(paper, snapshot, layout));
        table(prints, name, title, Format.CSV, snapshot, layout);
        table(prints, name, title, Format.XLSX, snapshot, layout);
    }

    private static AppendixLayout layout(SnapshotHead head, ReportSection.AppendixRef appendix) {
        return head.layouts().stream()
                .filter(layout -> layout.key().equals(appendix.layout()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Appendix " + appendix.number() + " is laid out as "
                        + appendix.layout() + ", which was not frozen"));
    }

    private static void papers(
            List<Print> prints, String name, String part, PaperHead head, boolean across, Paper paper) {
        Format.OF_PAPERS.forEach(format -> prints.add(new Print(
                name + "." + format.extension(), head.title(), format, part, writing(format, head, across, paper))));
    }

    private static SpooledFile.Writing writing(Format format, PaperHead head, boolean across, Paper paper) {
        return format == Format.DOCX
                ? output -> SteadyZip.write(output, head.date(), plain -> paper.write(format.writer(plain, across)))
                : output -> paper.write(format.writer(output, across));
    }

    private static void table(
            List<Print> prints, String name, String title, Format format, Snapshot snapshot, AppendixLayout layout) {
        SpooledFile.Writing rows = output -> TableFile.<ActionPart>write(
                output,
                Representation.valueOf(format.name()),
                "Actions",
                AppendixTable.columns(snapshot, layout),
                sink -> snapshot.actions().forEach(sink));
        SpooledFile.Writing steady = format == Format.XLSX
                ? output -> SteadyZip.write(output, snapshot.head().report().asAt(), rows)
                : rows;
        prints.add(new Print(name + "." + format.extension(), title, format, Print.APPENDIX, steady));
    }

    /** Title and identity of a document: two of one snapshot differ by their titles. */
    private static PaperHead paper(Snapshot snapshot, String title) {
        ReportText report = snapshot.head().report();
        return new PaperHead(
                title, snapshot.head().organisation(), report.language(), report.asAt(), snapshot.sha256());
    }
}
